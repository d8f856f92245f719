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
    <message numerus="yes">
        <source>%n payment(s) name an invoice that is not in the table and count as advances</source>
        <translation>
            <numerusform>%n payment names an invoice that is not in the table and counts as advances</numerusform>
            <numerusform>%n payments name an invoice that is not in the table and count as advances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were cut: a cell holds 32,767 characters</source>
        <translation>
            <numerusform>%n text was cut: a cell holds 32,767 characters</numerusform>
            <numerusform>%n texts were cut: a cell holds 32,767 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history belong to no deal of the table</source>
        <translation>
            <numerusform>%n row of the history belongs to no deal of the table</numerusform>
            <numerusform>%n rows of the history belong to no deal of the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) lie outside of these periods and do not count</source>
        <translation>
            <numerusform>%n line lies outside of these periods and does not count</numerusform>
            <numerusform>%n lines lie outside of these periods and do not count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sales of %1, %n whole period(s) of one %2</source>
        <translation>
            <numerusform>Sales of %1, %n whole period of one %2</numerusform>
            <numerusform>Sales of %1, %n whole periods of one %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely pair(s)</source>
        <translation>
            <numerusform>%n likely pair</numerusform>
            <numerusform>%n likely pairs</numerusform>
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
    <message numerus="yes">
        <source>%n invoice(s) without a date are left out</source>
        <translation>
            <numerusform>%n invoice without a date is left out</numerusform>
            <numerusform>%n invoices without a date are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) without a date are left out</source>
        <translation>
            <numerusform>%n payment without a date is left out</numerusform>
            <numerusform>%n payments without a date are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) in another currency than the invoice count as advances</source>
        <translation>
            <numerusform>%n payment in another currency than the invoice counts as advances</numerusform>
            <numerusform>%n payments in another currency than the invoice count as advances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody bought on %n day(s) or more, so there is no rhythm to fall out of</source>
        <translation>
            <numerusform>nobody bought on %n day or more, so there is no rhythm to fall out of</numerusform>
            <numerusform>nobody bought on %n days or more, so there is no rhythm to fall out of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 %n client(s) bought something, %2 of them on more than one day</source>
        <translation>
            <numerusform>Up to %1 %n client bought something, %2 of them on more than one day</numerusform>
            <numerusform>Up to %1 %n clients bought something, %2 of them on more than one day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purchases of the next %n day(s) by BG/NBD: r %1, α %2, a %3, b %4; unit of time in days: %5</source>
        <translation>
            <numerusform>Purchases of the next %n day by BG/NBD: r %1, α %2, a %3, b %4; unit of time in days: %5</numerusform>
            <numerusform>Purchases of the next %n days by BG/NBD: r %1, α %2, a %3, b %4; unit of time in days: %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Value of a purchase by Gamma-Gamma over %n client(s): p %1, q %2, γ %3</source>
        <translation>
            <numerusform>Value of a purchase by Gamma-Gamma over %n client: p %1, q %2, γ %3</numerusform>
            <numerusform>Value of a purchase by Gamma-Gamma over %n clients: p %1, q %2, γ %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n client(s) the model expects no definite value: they are not in the total</source>
        <translation>
            <numerusform>For %n client the model expects no definite value: it is not in the total</numerusform>
            <numerusform>For %n clients the model expects no definite value: they are not in the total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) end before they begin and are left out</source>
        <translation>
            <numerusform>%n stay ends before it begins and is left out</numerusform>
            <numerusform>%n stays end before they begin and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s): %1 open, %2 won, %3 lost</source>
        <translation>
            <numerusform>%n deal: %1 open, %2 won, %3 lost</numerusform>
            <numerusform>%n deals: %1 open, %2 won, %3 lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not enough history for %n deal(s): weighted as typed</source>
        <translation>
            <numerusform>Not enough history for %n deal: weighted as typed</numerusform>
            <numerusform>Not enough history for %n deals: weighted as typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither history nor a typed probability for %n deal(s): not weighted</source>
        <translation>
            <numerusform>Neither history nor a typed probability for %n deal: not weighted</numerusform>
            <numerusform>Neither history nor a typed probability for %n deals: not weighted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) should have closed before %1 and stand apart</source>
        <translation>
            <numerusform>%n deal should have closed before %1 and stand apart</numerusform>
            <numerusform>%n deals should have closed before %1 and stand apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n whole period(s) since the first purchase: new</source>
        <translation>
            <numerusform>Fewer than %n whole period since the first purchase: new</numerusform>
            <numerusform>Fewer than %n whole periods since the first purchase: new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No purchase in the last %n period(s): lost</source>
        <translation>
            <numerusform>No purchase in the last %n period: lost</numerusform>
            <numerusform>No purchase in the last %n periods: lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n whole period(s) since the first purchase</source>
        <translation>
            <numerusform>fewer than %n whole period since the first purchase</numerusform>
            <numerusform>fewer than %n whole periods since the first purchase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no purchase in the last %n period(s)</source>
        <translation>
            <numerusform>no purchase in the last %n period</numerusform>
            <numerusform>no purchase in the last %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cut points of RFM are %n ascending number(s) for each measure</source>
        <translation>
            <numerusform>the cut points of RFM are %n ascending number for each measure</numerusform>
            <numerusform>the cut points of RFM are %n ascending numbers for each measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Method: %1; a series of %n period(s) is too short to compare methods</source>
        <translation>
            <numerusform>Method: %1; a series of %n period is too short to compare methods</numerusform>
            <numerusform>Method: %1; a series of %n periods is too short to compare methods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added since stay with “%1”</source>
        <translation>
            <numerusform>%n record added since stays with “%1”</numerusform>
            <numerusform>%n records added since stay with “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “%1” cannot be read and count as empty; the first, in row %2, says “%3”</source>
        <translation>
            <numerusform>%n cell of “%1” cannot be read and counts as empty; the first, in row %2, says “%3”</numerusform>
            <numerusform>%n cells of “%1” cannot be read and count as empty; the first, in row %2, says “%3”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a key left out, the first is row %1</source>
        <translation>
            <numerusform>%n row without a key left out, the first is row %1</numerusform>
            <numerusform>%n rows without a key left out, the first is row %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date that can be read left out, the first is row %1: “%2”</source>
        <translation>
            <numerusform>%n row without a date that can be read left out, the first is row %1: “%2”</numerusform>
            <numerusform>%n rows without a date that can be read left out, the first is row %1: “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an amount that can be read left out, the first is row %1: “%2”</source>
        <translation>
            <numerusform>%n row without an amount that can be read left out, the first is row %1: “%2”</numerusform>
            <numerusform>%n rows without an amount that can be read left out, the first is row %1: “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) rounded to four decimals</source>
        <translation>
            <numerusform>%n amount rounded to four decimals</numerusform>
            <numerusform>%n amounts rounded to four decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) such as 1.234 can be read in two ways and were read as decimals</source>
        <translation>
            <numerusform>%n amount such as 1.234 can be read in two ways and was read as decimals</numerusform>
            <numerusform>%n amounts such as 1.234 can be read in two ways and were read as decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are too large and left out</source>
        <translation>
            <numerusform>%n photo is too large and left out</numerusform>
            <numerusform>%n photos are too large and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the table left out</source>
        <translation>
            <numerusform>%n row above the table left out</numerusform>
            <numerusform>%n rows above the table left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) taken as well</source>
        <translation>
            <numerusform>%n hidden row taken as well</numerusform>
            <numerusform>%n hidden rows taken as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) left out</source>
        <translation>
            <numerusform>%n hidden row left out</numerusform>
            <numerusform>%n hidden rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error and count as empty</source>
        <translation>
            <numerusform>%n cell holds an error and counts as empty</numerusform>
            <numerusform>%n cells hold an error and count as empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in no place of a sheet or lead to no text; they are left out</source>
        <translation>
            <numerusform>%n cell is in no place of a sheet or leads to no text; they is left out</numerusform>
            <numerusform>%n cells are in no place of a sheet or lead to no text; they are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n record(s) to the recycle bin</source>
        <translation>
            <numerusform>Move %n record to the recycle bin</numerusform>
            <numerusform>Move %n records to the recycle bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n record(s)</source>
        <translation>
            <numerusform>Restore %n record</numerusform>
            <numerusform>Restore %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n record(s)</source>
        <translation>
            <numerusform>Change “%1” of %n record</numerusform>
            <numerusform>Change “%1” of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) hold what cannot become this type, such as “%1”</source>
        <translation>
            <numerusform>%n record hold what cannot become this type, such as “%1”</numerusform>
            <numerusform>%n records hold what cannot become this type, such as “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The field “%1” is removed; %n record(s) keep their values</source>
        <translation>
            <numerusform>The field “%1” is removed; %n record keep their values</numerusform>
            <numerusform>The field “%1” is removed; %n records keep their values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message numerus="yes">
        <source>list of %n value(s)</source>
        <translation>
            <numerusform>list of %n value</numerusform>
            <numerusform>list of %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message numerus="yes">
        <source>%n take(s) values</source>
        <translation>
            <numerusform>%n take values</numerusform>
            <numerusform>%n takes values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) over to the kept card</source>
        <translation>
            <numerusform>%n go over to the kept card</numerusform>
            <numerusform>%n goes over to the kept card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) there already and go(es) to the recycle bin</source>
        <translation>
            <numerusform>%n is (are) there already and go to the recycle bin</numerusform>
            <numerusform>%n is (are) there already and goes to the recycle bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would lead to the card itself and go(es) to the recycle bin</source>
        <translation>
            <numerusform>%n would lead to the card itself and go to the recycle bin</numerusform>
            <numerusform>%n would lead to the card itself and goes to the recycle bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message numerus="yes">
        <source>%Ln older event(s) are not printed.</source>
        <translation>
            <numerusform>%Ln older event is not printed.</numerusform>
            <numerusform>%Ln older events are not printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed record(s)</source>
        <translation>
            <numerusform>%Ln removed record</numerusform>
            <numerusform>%Ln removed records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::Arrangement</name>
    <message numerus="yes">
        <source>%n arrangement(s) added</source>
        <translation>
            <numerusform>%n arrangement added</numerusform>
            <numerusform>%n arrangements added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::CustomFieldsDialog</name>
    <message numerus="yes">
        <source>Take the value of “%1” out of %n record(s)?</source>
        <translation>
            <numerusform>Take the value of “%1” out of %n record?</numerusform>
            <numerusform>Take the value of “%1” out of %n records?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::DuplicatesView</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::FieldForm</name>
    <message numerus="yes">
        <source>This field is removed; %n record(s) keep their values until it is emptied or brought back.</source>
        <translation>
            <numerusform>This field is removed; %n record keep their values until it is emptied or brought back.</numerusform>
            <numerusform>This field is removed; %n records keep their values until it is emptied or brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) hold a value.</source>
        <translation>
            <numerusform>%n record hold a value.</numerusform>
            <numerusform>%n records hold a value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportColumnsModel</name>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n row: %1</numerusform>
            <numerusform>%n rows: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Load %n record(s)</source>
        <translation>
            <numerusform>&amp;Load %n record</numerusform>
            <numerusform>&amp;Load %n records</numerusform>
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
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportLoadPage</name>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>and %n more remark</numerusform>
            <numerusform>and %n more remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportTablePage</name>
    <message numerus="yes">
        <source>%n row(s) in %1 s</source>
        <translation>
            <numerusform>%n row in %1 s</numerusform>
            <numerusform>%n rows in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::JobBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::MassEdit</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::MergeDialog</name>
    <message numerus="yes">
        <source>%n card(s) become one</source>
        <translation>
            <numerusform>%n card become one</numerusform>
            <numerusform>%n cards become one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differing value(s) that are not taken stay in the record of the merge.</source>
        <translation>
            <numerusform>%n differing value that are not taken stay in the record of the merge.</numerusform>
            <numerusform>%n differing values that are not taken stay in the record of the merge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) merged</source>
        <translation>
            <numerusform>%n card merged</numerusform>
            <numerusform>%n cards merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::MergesModel</name>
    <message numerus="yes">
        <source>%n other value(s) kept aside</source>
        <translation>
            <numerusform>%n other value kept aside</numerusform>
            <numerusform>%n other values kept aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s) sent to “%1”</source>
        <translation>
            <numerusform>%n page sent to “%1”</numerusform>
            <numerusform>%n pages sent to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::RecordList</name>
    <message numerus="yes">
        <source>%n record(s) moved to the recycle bin</source>
        <translation>
            <numerusform>%n record moved to the recycle bin</numerusform>
            <numerusform>%n records moved to the recycle bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation>
            <numerusform>%n record restored</numerusform>
            <numerusform>%n records restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::RehearsalBar</name>
    <message numerus="yes">
        <source>new</source>
        <translation>
            <numerusform>new</numerusform>
            <numerusform>new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated</source>
        <translation>
            <numerusform>updated</numerusform>
            <numerusform>updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate(s)</source>
        <translation>
            <numerusform>duplicate</numerusform>
            <numerusform>duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>error(s)</source>
        <translation>
            <numerusform>error</numerusform>
            <numerusform>errors</numerusform>
        </translation>
    </message>
</context>
</TS>
