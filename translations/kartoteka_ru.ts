<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Core</name>
    <message>
        <source>The encoding “%1” is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may hold small Latin letters, digits and _ and begin with a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no kind of field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice needs options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say to which records the field refers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged; restore a backup or use “recover”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk or the network reports a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database refuses the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record it refers to does not exist, or it is still referred to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the possible values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 with the id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is undone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot redo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
