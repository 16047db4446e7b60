//! Programs beside a test, and the folders they write to: gone when the test ends, however it ends.

use std::fs::{self, File};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child as Process, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// How long anything may take before a test gives up on it.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// How long to wait before looking again.
pub const PAUSE: Duration = Duration::from_millis(20);

/// A folder of its own, removed on drop.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        static SERIAL: AtomicU32 = AtomicU32::new(0);
        let serial = SERIAL.fetch_add(1, Ordering::Relaxed);
        let name = format!("{name}-{}-{serial}", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&path).expect("the folder for tests can be written");
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The path of a file or folder in it, as configurations want it.
    pub fn at(&self, name: &str) -> String {
        let path = self.0.join(name);
        path.into_os_string().into_string().expect("it is UTF-8")
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).expect("the folder can be written");
    }

    /// The text of a file; empty while there is none.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_default()
    }

    /// Every file in it, at any depth, with its content.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                    // Sockets and links hold no text.
                    Ok(kind) if kind.is_file() => {
                        let content = fs::read(entry.path()).unwrap_or_default();
                        files.push((entry.path(), content));
                    }
                    Ok(_) | Err(_) => {}
                }
            }
        }
        files
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

/// A running program. Dropping it kills it with all that it has started.
pub struct Child(Process);

impl Child {
    /// Starts a program whose output goes to `output` in the folder.
    pub fn start(command: &mut Command, folder: &Folder, output: &str) -> Self {
        let output = File::create(folder.at(output)).expect("the folder can be written");
        let errors = output.try_clone().expect("a handle can be copied");
        // nginx is in /usr/sbin, which not everybody has on PATH.
        let path = std::env::var("PATH").unwrap_or_default() + ":/usr/sbin";
        let process = command
            .env("PATH", path)
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .process_group(0)
            .spawn();
        Self(process.unwrap_or_else(|error| panic!("{command:?}: {error}")))
    }

    pub fn has_ended(&mut self) -> bool {
        self.0.try_wait().is_ok_and(|status| status.is_some())
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let killed = Command::new("kill").args(["-KILL", "--", &group]).status();
        if !killed.is_ok_and(|status| status.success()) {
            self.0.kill().ok();
        }
        self.0.wait().ok();
    }
}

/// Looks again and again until there is something to return.
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begin = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begin.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::sleep(PAUSE);
    }
}
