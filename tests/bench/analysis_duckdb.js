// node analysis_duckdb.js FOLDER file|csv SALES.csv: ABC × XYZ by DuckDB, for bench_analysis.
// FOLDER holds node_modules with @duckdb/node-api. "file" makes a database of whole numbers first
// and measures the query alone; "csv" measures reading the CSV and the query as one statement.
const fs = require('fs');
const path = require('path');

const [folder, mode, csv] = process.argv.slice(2);
const { DuckDBInstance } = require(path.join(folder, 'node_modules', '@duckdb', 'node-api'));

const columns = "{'date': 'DATE', 'client': 'VARCHAR', 'amount': 'DOUBLE'}";
const source = `read_csv('${csv}', header = true, delim = ',', quote = '"', columns = ${columns})`;

const analysis = (key, table) => `
CREATE OR REPLACE TEMP TABLE classes AS
WITH month AS (
    SELECT ${key} AS client, year("date") * 12 + month("date") AS period, sum(amount) AS amount
    FROM ${table} GROUP BY ALL),
client AS (
    SELECT client, sum(amount) AS value, sum(amount::DOUBLE * amount::DOUBLE) AS squares
    FROM month GROUP BY client),
ranked AS (
    SELECT *, value / sum(value) OVER () AS share,
        sum(value) OVER (ORDER BY value DESC, client ROWS UNBOUNDED PRECEDING) / sum(value) OVER ()
            AS cumulative,
        sqrt(greatest(squares / 24 - (value / 24.0) * (value / 24.0), 0)) / (value / 24.0) AS cv
    FROM client)
SELECT client, value, share, cumulative, cv,
    CASE WHEN cumulative <= 0.8 THEN 'A' WHEN cumulative <= 0.95 THEN 'B' ELSE 'C' END AS abc,
    CASE WHEN cv <= 0.1 THEN 'X' WHEN cv <= 0.25 THEN 'Y' ELSE 'Z' END AS xyz
FROM ranked`;

async function main() {
    const own = csv + '.duckdb';
    const isNew = mode === 'file' && !fs.existsSync(own);
    const instance = await DuckDBInstance.create(mode === 'file' ? own : ':memory:');
    const connection = await instance.connect();
    if (isNew)
        await connection.run(`CREATE TABLE sales AS
            SELECT "date", substr(client, 2)::INTEGER AS client, round(amount * 100)::BIGINT AS amount
            FROM ${source}`);
    if (mode === 'file')
        await connection.run('SELECT sum(client), sum(amount), max("date") FROM sales'); // warm
    const begin = process.hrtime.bigint();
    await connection.run(mode === 'file' ? analysis('client', 'sales') : analysis('client', source));
    const ms = Number(process.hrtime.bigint() - begin) / 1e6;
    const counts = await connection.runAndReadAll(
        "SELECT count(*) FILTER (abc = 'A')::INTEGER, count(*) FILTER (xyz = 'Z')::INTEGER FROM classes");
    const [a, z] = counts.getRows()[0];
    const status = fs.readFileSync('/proc/self/status', 'utf8');
    const kb = Number(/VmHWM:\s+(\d+)/.exec(status)[1]);
    console.log(JSON.stringify({ ms, kb, a, z }));
}

main();
