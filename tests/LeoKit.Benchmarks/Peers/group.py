import resource
import sys
import time

import pandas

start = time.perf_counter()
table = pandas.read_csv(sys.argv[1])
answer = table.groupby(["TaxYear", "Main_Section"], dropna=False)["Earnings"].median().sum()
seconds = time.perf_counter() - start
print(f"{seconds:.4f} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6:.0f} {int(answer)}")
