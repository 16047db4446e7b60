// The first screen and one letter of the page, made with React from a fixed result, to be measured beside it
// (docs/performance.md). It has no engine, sends nothing and is never shipped.
import { useState } from "react";
import { createRoot } from "react-dom/client";
import "../../style/page.css";
import { Check, First, Footer, Header } from "./first.jsx";
import { Letter } from "./letter.jsx";

function Page() {
  const [shown, setShown] = useState(location.hash.startsWith("#v=1"));
  return (
    <>
      <Header />
      <main>
        <Check hidden={shown} onDiagnose={() => setShown(true)} />
        <First hidden={shown} />
        {shown ? <Letter /> : <section id="diagnosis" data-verdict="" hidden />}
      </main>
      <Footer />
    </>
  );
}

createRoot(document.getElementById("root")).render(<Page />);
