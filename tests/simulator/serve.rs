//! Runs the TikTok stand-in: `make simulator`. `SIMULATOR_PORT` moves it from
//! port 9090.

// It listens on a socket, which WebAssembly in a browser has not.
#[cfg(not(target_arch = "wasm32"))]
#[path = "mod.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod simulator;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    use simulator::login::{PATH, app::APPS};

    let port = match std::env::var("SIMULATOR_PORT") {
        Ok(port) => port
            .parse()
            .map_err(|_| format!("SIMULATOR_PORT is no port: {port}"))?,
        Err(_) => 9090,
    };
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("The simulator listens on http://{}", listener.local_addr()?);
    println!("Its tokens:\n");
    print!("{}", menu());
    println!(
        "\nIts login page is {PATH}, with this address in the place of https://www.tiktok.com."
    );
    println!("Its apps, by client key and redirect URI (any port for *):\n");
    for app in APPS {
        println!("{}  {}", app.client_key, app.redirect_uri);
    }
    simulator::server::serve(listener, None, None).await?;
    Ok(())
}

/// The token of each scenario and what it shows, one a line, aligned.
#[cfg(not(target_arch = "wasm32"))]
fn menu() -> String {
    use simulator::{scenarios::SCENARIOS, token::token};
    use std::fmt::Write as _;

    let width = SCENARIOS.iter().map(|scenario| token(scenario).len()).max();
    let width = width.unwrap_or_default();
    let mut menu = String::new();
    for scenario in SCENARIOS {
        let token = token(scenario);
        writeln!(menu, "{token:width$}  {}", scenario.sentence).expect("a String takes all text");
    }
    menu
}
