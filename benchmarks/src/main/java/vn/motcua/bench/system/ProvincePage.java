package vn.motcua.bench.system;

import vn.motcua.browser.Browser;

/** The province's page in a real browser, timed by the browser's own clock until what is wanted is painted. */
final class ProvincePage implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final SystemProcess system;
    private final String query;
    private final int wards;
    private final Browser browser = Browser.start();

    ProvincePage(SystemProcess system, String province, String period, int wards) {
        this.system = system;
        this.query = "?unit=" + province + "&period=" + period + "&cutoff=reporting";
        this.wards = wards;
        browser.size(WIDTH, HEIGHT);
        browser.before("""
                window.painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
                window.shown = new Promise((done) => {
                  const look = () => {
                    const whole = document.querySelectorAll('.matrix tbody tr').length === %d
                      && document.querySelector('#tiles .tile') && document.querySelector('.score-total');
                    if (whole) {
                      window.painted().then(() => done(performance.now()));
                    } else {
                      requestAnimationFrame(look);
                    }
                  };
                  requestAnimationFrame(look);
                });""".formatted(wards));
        browser.open(system.uri("/favicon.svg"));
        browser.logIn(system.token());
    }

    /** Milliseconds from the start of the navigation until tiles, score and every ward's line are painted. */
    double open(boolean asForTheFirstTime) {
        browser.open(system.uri("/favicon.svg"));
        if (asForTheFirstTime) {
            browser.forgetFiles();
        }
        browser.forgetTraffic();
        browser.open(system.uri("/toan-tinh" + query));
        return browser.eval("window.shown").asDouble();
    }

    /** Bytes on the line since the page was opened. */
    long received() {
        return browser.received();
    }

    /** Milliseconds from a letter in the search to the matrix that has been narrowed by it. */
    double type(String text) {
        return act(
                "(() => { const find = document.querySelector('#find'); find.value = '%s'; find.dispatchEvent(new Event('input', {bubbles: true})); })()"
                        .formatted(text));
    }

    /** Milliseconds from a click to what it changed. */
    double click(String selector) {
        return act("document.querySelector('%s').click()".formatted(selector));
    }

    /** Milliseconds from a choice to what it changed. */
    double choose(String selector, String value) {
        return act(
                "(() => { const field = document.querySelector('%s'); field.value = '%s'; field.dispatchEvent(new Event('change', {bubbles: true})); })()"
                        .formatted(selector, value));
    }

    /** How many lines the matrix has now. */
    int lines() {
        return browser.eval("document.querySelectorAll('.matrix tbody tr').length")
                .asInt();
    }

    /** Milliseconds for the least that could be done: the matrix fetched whole and put into a bare table. */
    double bareTable() {
        return browser.eval("""
                (async () => {
                  const start = performance.now();
                  const answer = await fetch('/api/units/%s', {cache: 'reload', headers: {Accept: 'application/json'}});
                  const matrix = await answer.json();
                  const table = document.createElement('table');
                  for (const child of matrix.children) {
                    const row = table.insertRow();
                    row.insertCell().textContent = child.name;
                    child.cells.forEach((cell) => (row.insertCell().textContent = cell?.rate ?? ''));
                  }
                  document.body.append(table);
                  await window.painted();
                  const took = performance.now() - start;
                  const lines = table.rows.length;
                  table.remove();
                  return lines === %d ? took : -1;
                })()""".formatted(query.substring("?unit=".length()).replaceFirst("&", "/matrix?"), wards))
                .asDouble();
    }

    private double act(String action) {
        return browser.eval("""
                (async () => {
                  await window.painted();
                  const start = performance.now();
                  %s;
                  await window.painted();
                  return performance.now() - start;
                })()""".formatted(action)).asDouble();
    }

    @Override
    public void close() {
        browser.close();
    }
}
