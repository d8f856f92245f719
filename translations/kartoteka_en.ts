<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Encoding %1, delimiter %2, %n column(s)</source>
        <translation>
            <numerusform>Encoding %1, delimiter %2, %n column</numerusform>
            <numerusform>Encoding %1, delimiter %2, %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) with errors</source>
        <translation>
            <numerusform>%n more row with errors</numerusform>
            <numerusform>%n more rows with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to “%1”</source>
        <translation>
            <numerusform>%n record written to “%1”</numerusform>
            <numerusform>%n records written to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>Left out before the table, %n line(s): %1</source>
        <translation>
            <numerusform>Left out before the table, %n line: %1</numerusform>
            <numerusform>Left out before the table, %n lines: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) are no text in UTF-8</source>
        <translation>
            <numerusform>%n byte is no text in UTF-8</numerusform>
            <numerusform>%n bytes are no text in UTF-8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more warning(s)</source>
        <translation>
            <numerusform>and %n more warning</numerusform>
            <numerusform>and %n more warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s) left out</source>
        <translation>
            <numerusform>%n empty row left out</numerusform>
            <numerusform>%n empty rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) are not shown</source>
        <translation>
            <numerusform>%n more warning is not shown</numerusform>
            <numerusform>%n more warnings are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n saved row(s) with a text that lost a part.</source>
        <translation>
            <numerusform>%1: %n saved row with a text that lost a part.</numerusform>
            <numerusform>%1: %n saved rows with a text that lost a part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost record(s) to which others refer became empty placeholders.</source>
        <translation>
            <numerusform>%n lost record to which others refer became an empty placeholder.</numerusform>
            <numerusform>%n lost records to which others refer became empty placeholders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history were left out: what they belong to is lost.</source>
        <translation>
            <numerusform>%n line of the history was left out: what it belongs to is lost.</numerusform>
            <numerusform>%n lines of the history were left out: what they belong to is lost.</numerusform>
        </translation>
    </message>
</context>
</TS>
