# analysis_pandas.py arrays|csv SALES.csv: ABC × XYZ by pandas, for bench_analysis. "arrays" measures
# from columns of numbers held in memory, "csv" from the file on.
import json
import re
import sys
import time

import numpy as np
import pandas as pd

mode, path = sys.argv[1:3]


def read():
    return pd.read_csv(path, parse_dates=["date"], dtype={"client": "string[pyarrow]"}
                       if "pyarrow" in sys.modules else {"client": str, "amount": float})


def analyze(client, month, amount):
    sums = pd.Series(amount).groupby([client, month], sort=False).sum()
    level = sums.index.get_level_values(0)
    value = sums.groupby(level, sort=False).sum()
    squares = (sums * sums).groupby(level, sort=False).sum()
    mean = value / 24
    cv = np.sqrt(np.maximum(squares / 24 - mean * mean, 0)) / mean
    order = value.sort_values(ascending=False)
    cumulative = order.cumsum() / order.sum()
    abc = np.where(cumulative <= 0.8, "A", np.where(cumulative <= 0.95, "B", "C"))
    xyz = np.where(cv <= 0.1, "X", np.where(cv <= 0.25, "Y", "Z"))
    return int((abc == "A").sum()), int((xyz == "Z").sum())


begin = time.perf_counter()
table = read()
if mode == "arrays":
    client = table["client"].astype("category").cat.codes.to_numpy()
    month = (table["date"].dt.year * 12 + table["date"].dt.month).to_numpy()
    amount = table["amount"].to_numpy()
    del table
    begin = time.perf_counter()
else:
    client = table["client"]
    month = table["date"].dt.year * 12 + table["date"].dt.month
    amount = table["amount"]
a, z = analyze(client, month, amount)
ms = (time.perf_counter() - begin) * 1000
peak = int(re.search(r"VmHWM:\s+(\d+)", open("/proc/self/status").read()).group(1))
print(json.dumps({"ms": ms, "kb": peak, "a": a, "z": z}))
