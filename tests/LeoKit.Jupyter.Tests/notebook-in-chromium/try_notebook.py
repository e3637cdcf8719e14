"""Opens a notebook in Jupyter Notebook as a person would, runs it all, and looks at what is there: python3 try_notebook.py JUPYTER ROOT NOTEBOOK PICTURES"""
import asyncio
import os
import shutil
import socket
import subprocess
import sys
import urllib.request

from browser import Page, until

READY = "Jupyter.notebook.kernel.is_connected() && Jupyter.notebook.kernel.info_reply.status == 'ok'"
RUN_ALL = "Jupyter.notebook.execute_all_cells()"
ALL_RAN = "Jupyter.notebook.get_cells().every(c => c.cell_type != 'code' || typeof c.input_prompt_number == 'number')"
ERRORS = "Jupyter.notebook.get_cells().flatMap(c => c.cell_type == 'code' ? c.output_area.outputs : []).filter(o => o.output_type == 'error').map(o => o.evalue)"
TABLES = "document.querySelectorAll('table').length"
CHARTS = "document.querySelectorAll('figure[data-leo-chart]').length"
DRAWN = "[...document.querySelectorAll('figure[data-leo-chart]')].filter(f => f.querySelector('.main-svg')).length"
SHOW_CHART = "(document.querySelector('figure[data-leo-chart] .main-svg').scrollIntoView({block: 'center'}), true)"
NEW_CELL = """(() => {
    const cell = Jupyter.notebook.insert_cell_at_bottom('code');
    Jupyter.notebook.select(Jupyter.notebook.ncells() - 1);
    Jupyter.notebook.scroll_to_bottom();
    Jupyter.notebook.edit_mode();
    cell.focus_editor();
})()"""
OFFERS = "[...document.querySelectorAll('#complete option')].map(o => o.value)"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(address):
    try:
        return urllib.request.urlopen(address).status == 200
    except OSError:
        return False


async def look(jupyter, root, notebook, pictures):
    port = free_port()
    base = f"http://127.0.0.1:{port}/"
    log = open(os.path.join(pictures, "server.log"), "w")
    server = subprocess.Popen(
        [jupyter, "notebook", "--NotebookApp.token=", "--NotebookApp.password=", "--no-browser", "--allow-root", "--ip=127.0.0.1", f"--port={port}"], cwd=root, stdout=log, stderr=log)
    page = Page(shutil.which("chromium") or "chromium")
    try:
        await until("the server", lambda: answers(base + "api"))
        await page.open(f"{base}notebooks/{notebook}")
        await page.until("the kernel", READY)
        await page.value(RUN_ALL)
        await page.until("the end of the last cell", ALL_RAN, patience=300)
        errors = await page.value(ERRORS)
        charts = await page.value(CHARTS)
        if charts:
            await page.until("the charts", f"{DRAWN} == {charts}", patience=60)
            await page.value(SHOW_CHART)
        await asyncio.sleep(1)
        await page.picture(os.path.join(pictures, "chart.png"))
        tables = await page.value(TABLES)

        await page.value(NEW_CELL)
        await page.type("town.")
        await asyncio.sleep(0.5)
        await page.press("Tab", "Tab", 9)
        offers = await page.until("the list of completions", f"({OFFERS}).length > 0 && {OFFERS}", patience=60)
        await page.picture(os.path.join(pictures, "completion.png"))

        print(f"errors: {errors}")
        print(f"tables: {tables}; charts drawn: {await page.value(DRAWN)} of {charts}")
        print(f"completions of town.: {', '.join(offers)}")
        print(f"asked of other hosts, in vain: {', '.join(sorted(page.asked_elsewhere)) or 'nothing'}")
        return not errors and tables > 0 and await page.value(DRAWN) == charts and "SchoolCensus" in offers
    except TimeoutError:
        await page.picture(os.path.join(pictures, "stuck.png"))
        raise
    finally:
        page.close()
        server.terminate()
        server.wait()


def main(jupyter, root, notebook, pictures):
    good = asyncio.run(look(jupyter, root, notebook, pictures))
    print("good" if good else "NOT as it should be")
    return 0 if good else 1


sys.exit(main(*sys.argv[1:]))
