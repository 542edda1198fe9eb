"use strict";
(() => {
  const order = new Intl.Collator("nl", { numeric: true });
  const text = cell => cell.textContent.replace(/(\d)\.(?=\d{3})/g, "$1");
  // A cell that begins with a number is sorted by it: 9,5% before 10,2%.
  const number = text => {
    const found = text.match(/^(?:[\u003c>]|minder dan )?(\d+(?:,\d+)?)/);
    return found ? Number(found[1].replace(",", ".")) : NaN;
  };
  const compare = (one, two) => number(one) - number(two) || order.compare(one, two);

  // Every column of a sortable table gets a button; without this script the table is whole all the same.
  for (const table of document.querySelectorAll("table.sortable")) {
    const heads = Array.from(table.querySelectorAll("thead th"));
    // Nobody sorts by what is still to be filled in.
    heads.slice(0, heads.length - (table.dataset.blank ?? 0)).forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const direction = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
        for (const other of heads) other.removeAttribute("aria-sort");
        table.classList.add("sorted");
        head.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
        const body = table.tBodies[0];
        const rows = Array.from(body.rows, row => [text(row.cells[column]), row]);
        rows.sort((one, two) => direction * compare(one[0], two[0]));
        body.append(...rows.map(row => row[1]));
      });
    });
  }

  // What stands behind # is an anchor, and behind it may stand how the list is filtered, so that it can be sent:
  // #decisions, an ampersand, voorstel=schrappen, an ampersand, zoek=mail. The page is XML too, in which it may not stand.
  const ampersand = "\u0026";
  const address = () => {
    const [anchor, ...rest] = location.hash.slice(1).split(ampersand);
    return [anchor, new URLSearchParams(rest.join(ampersand))];
  };
  const named = anchor => {
    try { return document.getElementById(decodeURIComponent(anchor)); } catch { return null; }
  };

  const filter = document.querySelector(".filter");
  if (filter) {
    const proposal = document.getElementById("proposal-filter");
    const words = document.getElementById("text-filter");
    const status = filter.querySelector("[role=status]");
    const rows = Array.from(document.querySelector("table.decisions").tBodies[0].rows);
    const show = () => {
      const sought = words.value.trim().toLowerCase();
      let shown = 0;
      for (const row of rows) {
        const names = (row.cells[0].textContent + " " + row.cells[2].textContent).toLowerCase();
        const fits = proposal.value === "" || row.cells[1].textContent === proposal.value;
        row.hidden = fits ? !names.includes(sought) : true;
        if (!row.hidden) shown += 1;
      }
      for (const line of document.querySelectorAll(".lines div")) {
        line.hidden = proposal.value !== "" ? true : !line.textContent.toLowerCase().includes(sought);
      }
      status.textContent = status.dataset.text.replace("{n}", shown).replace("{total}", rows.length);
    };
    const keep = () => {
      const chosen = new URLSearchParams();
      if (proposal.value) chosen.set("voorstel", proposal.value);
      if (words.value.trim()) chosen.set("zoek", words.value.trim());
      const list = filter.closest("section").id;
      history.replaceState(null, "", "#" + [list, chosen].filter(part => String(part)).join(ampersand));
      show();
    };
    const restore = () => {
      const [anchor, chosen] = address();
      if (chosen.size === 0) return;
      proposal.value = chosen.get("voorstel") ?? "";
      if (proposal.selectedIndex === -1) proposal.value = "";
      words.value = chosen.get("zoek") ?? "";
      show();
      named(anchor)?.scrollIntoView();
    };
    filter.hidden = false;
    proposal.addEventListener("change", keep);
    words.addEventListener("input", keep);
    addEventListener("hashchange", restore);
    restore();
  }

  const folds = Array.from(document.querySelectorAll("details"));
  const toggle = document.getElementById("toggle-all");
  if (toggle) {
    const captions = [toggle.textContent, toggle.dataset.close];
    let open = false;
    toggle.parentElement.hidden = false;
    toggle.addEventListener("click", () => {
      open = !open;
      for (const fold of folds) fold.open = open;
      toggle.textContent = captions[open ? 1 : 0];
    });
  }

  // A link to a chapter opens it. Paper shows what is open, everything where the address says so, or the work sheet that it
  // leads to.
  const target = () => named(address()[0]);
  const reveal = () => {
    const fold = target()?.closest(".chapter")?.querySelector(":scope > details");
    if (fold) fold.open = true;
  };
  const isWhole = () => address()[0] === "volledig";
  addEventListener("hashchange", () => {
    reveal();
    if (isWhole() || target()?.matches(".sheet")) print();
  });
  reveal();
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = isWhole() ? folds.filter(fold => !fold.open) : [];
    for (const fold of closed) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of closed) fold.open = false;
  });
})();
