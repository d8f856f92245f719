<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Cli</name>
    <message>
        <source>there are no records of “%1”; there are: %2</source>
        <translation>записей вида «%1» не бывает; есть: %2</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation>«%1» – не номер записи</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>нет параметра %1</translation>
    </message>
    <message>
        <source>there is no option %1; did you mean --%2?</source>
        <translation>нет параметра %1; может быть, --%2?</translation>
    </message>
    <message>
        <source>the option --%1 needs a value</source>
        <translation>параметру --%1 нужно значение</translation>
    </message>
    <message>
        <source>an option was given a value it does not take</source>
        <translation>параметру задано значение, которого у него не бывает</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 0, not “%2”</source>
        <translation>%1 принимает целое число от 0, а не «%2»</translation>
    </message>
    <message>
        <source>%1 takes %2, not “%3”</source>
        <translation>%1 принимает %2, а не «%3»</translation>
    </message>
    <message>
        <source>%1 takes one character, not “%2”</source>
        <translation>%1 принимает один знак, а не «%2»</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known</source>
        <translation>кодировка «%1» неизвестна</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>чего-то не хватает</translation>
    </message>
    <message>
        <source>“%1” is too much</source>
        <translation>«%1» – лишнее</translation>
    </message>
    <message>
        <source>the option --%1 is missing</source>
        <translation>не хватает параметра --%1</translation>
    </message>
    <message>
        <source>there is no verb “%1”</source>
        <translation>нет команды «%1»</translation>
    </message>
    <message>
        <source>%1; did you mean “%2”?</source>
        <translation>%1; может быть, «%2»?</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>укажите, что сделать</translation>
    </message>
    <message>
        <source>kind of records: party, contact_point, user …</source>
        <translation>вид записей: party, contact_point, user …</translation>
    </message>
    <message>
        <source>only records for which this holds; see kartoteka-filter(7)</source>
        <translation>только записи, для которых это верно; см. kartoteka-filter(7)</translation>
    </message>
    <message>
        <source>these fields, in this order</source>
        <translation>эти поля в этом порядке</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>не больше стольких</translation>
    </message>
    <message>
        <source>encoding of the source: UTF-8, CP1251, CP866, GB18030 …; found out when not given</source>
        <translation>кодировка источника: UTF-8, CP1251, CP866, GB18030 …; если не указана, определяется сама</translation>
    </message>
    <message>
        <source>what stands between cells: “;”, comma, tab, none …; found out when not given</source>
        <translation>чем разделены ячейки: «;», comma, tab, none …; если не указано, определяется само</translation>
    </message>
    <message>
        <source>what stands around cells, or none</source>
        <translation>чем обрамлены ячейки, или none</translation>
    </message>
    <message>
        <source>whether the first row names the columns</source>
        <translation>содержит ли первая строка имена столбцов</translation>
    </message>
    <message>
        <source>leave out so many lines at the beginning</source>
        <translation>пропустить столько строк в начале</translation>
    </message>
    <message>
        <source>Make a new, empty workspace. A file that exists is refused.</source>
        <translation>Создать новую пустую базу. Если файл уже есть, он не заменяется.</translation>
    </message>
    <message>
        <source>put some invented customers in</source>
        <translation>добавить несколько вымышленных клиентов</translation>
    </message>
    <message>
        <source>Show how a table is understood, and its rows. Nothing is saved.</source>
        <translation>Показать, как понята таблица, и её строки. Ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Bring a table in, in one step that can be undone.</source>
        <translation>Загрузить таблицу в один приём, который можно отменить.</translation>
    </message>
    <message>
        <source>what the rows are; party when not given</source>
        <translation>что такое строки; если не указано, party</translation>
    </message>
    <message>
        <source>which column becomes what; known headings are recognized</source>
        <translation>какой столбец чем становится; известные заголовки узнаются сами</translation>
    </message>
    <message>
        <source>what to do with rows; create when not given</source>
        <translation>что делать со строками; если не указано, create</translation>
    </message>
    <message>
        <source>fields by which a row finds the record it means</source>
        <translation>поля, по которым строка находит свою запись</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>сказать, что получилось бы, и ничего не менять</translation>
    </message>
    <message>
        <source>write the rows that failed, with the reasons</source>
        <translation>записать строки с ошибками и их причины</translation>
    </message>
    <message>
        <source>Take records out. JSON of “all” is a dump without any loss.</source>
        <translation>Выгрузить записи. JSON для «all» – полная выгрузка без потерь.</translation>
    </message>
    <message>
        <source>kind of records, or everything</source>
        <translation>вид записей или всё</translation>
    </message>
    <message>
        <source>format of the new file</source>
        <translation>формат нового файла</translation>
    </message>
    <message>
        <source>the new file</source>
        <translation>новый файл</translation>
    </message>
    <message>
        <source>begin with a byte order mark, which Excel needs</source>
        <translation>начать с метки порядка байтов (BOM), она нужна Excel</translation>
    </message>
    <message>
        <source>what stands between cells; comma when not given</source>
        <translation>чем разделить ячейки; если не указано, запятой</translation>
    </message>
    <message>
        <source>List records.</source>
        <translation>Показать список записей.</translation>
    </message>
    <message>
        <source>sort by these fields; “-” before one: from the end</source>
        <translation>упорядочить по этим полям; «-» перед полем – с конца</translation>
    </message>
    <message>
        <source>those in the recycle bin instead</source>
        <translation>вместо этого записи из корзины</translation>
    </message>
    <message>
        <source>Show one record with everything that belongs to it.</source>
        <translation>Показать одну запись со всем, что к ней относится.</translation>
    </message>
    <message>
        <source>Add a record. A party also takes phone=, email=, tag= …</source>
        <translation>Добавить запись. У контрагента (party) можно указать и phone=, email=, tag= …</translation>
    </message>
    <message>
        <source>Change fields of a record; “field=” empties one.</source>
        <translation>Изменить поля записи; «field=» очищает поле.</translation>
    </message>
    <message>
        <source>what you saw: refuse with a conflict when it is different now</source>
        <translation>что вы видели: если теперь это иначе, отказать и сообщить о конфликте</translation>
    </message>
    <message>
        <source>Put a record into the recycle bin.</source>
        <translation>Переместить запись в корзину.</translation>
    </message>
    <message>
        <source>delete it instead; only undo brings it back</source>
        <translation>удалить насовсем; вернуть можно только отменой</translation>
    </message>
    <message>
        <source>Take a record out of the recycle bin.</source>
        <translation>Восстановить запись из корзины.</translation>
    </message>
    <message>
        <source>Find records by words, names in any alphabet, phones.</source>
        <translation>Найти записи по словам, именам в любой письменности, телефонам.</translation>
    </message>
    <message>
        <source>only this kind of records</source>
        <translation>только записи этого вида</translation>
    </message>
    <message>
        <source>Take back what you did last, also in an earlier session.</source>
        <translation>Отменить ваше последнее действие, в том числе из прошлого сеанса.</translation>
    </message>
    <message>
        <source>the import with this number; see “runs”</source>
        <translation>импорт с этим номером; см. «runs»</translation>
    </message>
    <message>
        <source>what you did last; the same as nothing</source>
        <translation>ваше последнее действие; то же, что без параметра</translation>
    </message>
    <message>
        <source>Do again what you took back last.</source>
        <translation>Повторить действие, отменённое последним.</translation>
    </message>
    <message>
        <source>Who changed a record, when, from what to what.</source>
        <translation>Кто, когда и что изменил в записи: было и стало.</translation>
    </message>
    <message>
        <source>List the imports.</source>
        <translation>Показать список импортов.</translation>
    </message>
    <message>
        <source>List the fields of a kind of records.</source>
        <translation>Показать список полей записей одного вида.</translation>
    </message>
    <message>
        <source>Add a field of your own. Kinds: text, long_text, integer, number, percent, money, date, instant, flag, choice, multi_choice, reference.</source>
        <translation>Добавить своё поле. Виды: text, long_text, integer, number, percent, money, date, instant, flag, choice, multi_choice, reference.</translation>
    </message>
    <message>
        <source>its name for people</source>
        <translation>его название для людей</translation>
    </message>
    <message>
        <source>what a choice can be</source>
        <translation>варианты выбора</translation>
    </message>
    <message>
        <source>to which records a reference leads</source>
        <translation>на какие записи указывает ссылка</translation>
    </message>
    <message>
        <source>Look whether the file is undamaged.</source>
        <translation>Проверить, не повреждён ли файл.</translation>
    </message>
    <message>
        <source>every index too; takes longer</source>
        <translation>и каждый индекс; это дольше</translation>
    </message>
    <message>
        <source>Copy the file as it is now, also while others work, and verify the copy.</source>
        <translation>Скопировать файл в нынешнем виде, даже если в нём работают другие, и проверить копию.</translation>
    </message>
    <message>
        <source>Make a sound new file from a backup or a damaged file.</source>
        <translation>Создать исправный новый файл из резервной копии или повреждённого файла.</translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation>ответить одним документом JSON</translation>
    </message>
    <message>
        <source>language of the texts; from the environment when not given</source>
        <translation>язык текстов; если не указан, берётся из окружения</translation>
    </message>
    <message>
        <source>in whose name; yours when not given</source>
        <translation>от чьего имени; если не указано, от вашего</translation>
    </message>
    <message>
        <source>folder of the settings</source>
        <translation>папка настроек</translation>
    </message>
    <message>
        <source>only results and errors</source>
        <translation>только результаты и ошибки</translation>
    </message>
    <message>
        <source>show progress although nobody sits at a terminal</source>
        <translation>показывать ход работы, даже если за терминалом никого нет</translation>
    </message>
    <message>
        <source>say this</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>say the version</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>Encoding %1, delimiter %2, %n column(s)</source>
        <translation>
            <numerusform>Кодировка %1, разделитель %2, %n столбец</numerusform>
            <numerusform>Кодировка %1, разделитель %2, %n столбца</numerusform>
            <numerusform>Кодировка %1, разделитель %2, %n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2</source>
        <translation>Не удаётся прочитать «%1»: %2</translation>
    </message>
    <message>
        <source>it is too long for a recipe</source>
        <translation>для рецепта он слишком длинный</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be used</source>
        <translation>Рецепт «%1» нельзя использовать</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 duplicate, %4 with errors</source>
        <translation>новых: %1, обновлено: %2, дубликатов: %3, с ошибками: %4</translation>
    </message>
    <message>
        <source>Import %1: %2</source>
        <translation>Импорт %1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be: %1</source>
        <translation>Ничего не изменено. Получилось бы: %1</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Пропущенные столбцы: %1</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Строка %1, %2: %3</translation>
    </message>
    <message>
        <source>The rows with errors are in “%1”</source>
        <translation>Строки с ошибками записаны в «%1»</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value</source>
        <translation>«%1» не имеет вида поле=значение</translation>
    </message>
    <message>
        <source>the field “%1” is given twice</source>
        <translation>поле «%1» указано дважды</translation>
    </message>
    <message>
        <source>is set by the program</source>
        <translation>задаётся программой</translation>
    </message>
    <message>
        <source>Kartoteka keeps customers in one file. This is its command line.</source>
        <translation>Kartoteka хранит клиентов в одном файле. Это её командная строка.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Параметры всех команд:</translation>
    </message>
    <message>
        <source>“kartoteka-cli VERB --help” says more about a verb; so does the manual page kartoteka-cli(1).</source>
        <translation>Подробнее о команде – «kartoteka-cli VERB --help» и страница руководства kartoteka-cli(1).</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Использование: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создано</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликатов</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибок</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>nothing was imported yet</source>
        <translation>пока ничего не импортировали</translation>
    </message>
    <message>
        <source>either --run or --last</source>
        <translation>либо --run, либо --last</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>argument %1 is not text in UTF-8</source>
        <translation>аргумент %1 – не текст в UTF-8</translation>
    </message>
    <message>
        <source>%1: you “%2”, they “%3”, before “%4”</source>
        <translation>%1: у вас «%2», у других «%3», было «%4»</translation>
    </message>
    <message>
        <source>the result could not be written</source>
        <translation>не удалось записать результат</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Где найдено</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ничего не найдено</translation>
    </message>
    <message>
        <source>Added: “%1” (%2)</source>
        <translation>Добавлено: «%1» (%2)</translation>
    </message>
    <message>
        <source>“%1” is so already</source>
        <translation>«%1»: всё уже так и есть</translation>
    </message>
    <message>
        <source>Changed: “%1” (%2)</source>
        <translation>Изменено: «%1» (%2)</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin already</source>
        <translation>«%1» уже в корзине</translation>
    </message>
    <message>
        <source>Deleted for good: “%1”</source>
        <translation>Удалено насовсем: «%1»</translation>
    </message>
    <message>
        <source>In the recycle bin: “%1”</source>
        <translation>В корзине: «%1»</translation>
    </message>
    <message>
        <source>“%1” is not in the recycle bin</source>
        <translation>«%1»: этой записи нет в корзине</translation>
    </message>
    <message>
        <source>Restored: “%1”</source>
        <translation>Восстановлено: «%1»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>нет поля «%1»</translation>
    </message>
    <message>
        <source>%1; “fields” lists them</source>
        <translation>%1; список полей – команда «fields»</translation>
    </message>
    <message>
        <source>The file is undamaged.</source>
        <translation>Файл не повреждён.</translation>
    </message>
    <message>
        <source>Copied and verified: %1</source>
        <translation>Скопировано и проверено: %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательное</translation>
    </message>
    <message>
        <source>set by the program</source>
        <translation>задаётся программой</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>своё</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>“%1” takes no fields of your own</source>
        <translation>у «%1» своих полей не бывает</translation>
    </message>
    <message>
        <source>there is a field “%1” already</source>
        <translation>поле «%1» уже есть</translation>
    </message>
    <message>
        <source>New workspace: %1</source>
        <translation>Новая база: %1</translation>
    </message>
    <message>
        <source>“%1” is not of the form name:kind</source>
        <translation>«%1» не имеет вида имя:вид</translation>
    </message>
    <message>
        <source>New field: “%1”</source>
        <translation>Новое поле: «%1»</translation>
    </message>
    <message>
        <source>“%1” is a database and is not overwritten</source>
        <translation>«%1» — это база данных, она не перезаписывается</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) with errors</source>
        <translation>
            <numerusform>ещё %n строка с ошибками</numerusform>
            <numerusform>ещё %n строки с ошибками</numerusform>
            <numerusform>ещё %n строк с ошибками</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the source and is not overwritten</source>
        <translation>«%1» — это источник, он не перезаписывается</translation>
    </message>
    <message>
        <source>a dump of Kartoteka takes no options but --mode and --rehearse</source>
        <translation>при загрузке полной копии Kartoteka допустимы только --mode и --rehearse</translation>
    </message>
    <message>
        <source>a CSV file holds one kind of records; “all” is for --format json</source>
        <translation>файл CSV содержит записи одного вида; «all» — для --format json</translation>
    </message>
    <message>
        <source>“all” is everything, without --filter and --columns</source>
        <translation>«all» — это всё, без --filter и --columns</translation>
    </message>
    <message>
        <source>--bom and --delimiter are for --format csv</source>
        <translation>--bom и --delimiter — для --format csv</translation>
    </message>
    <message>
        <source>the cells need a delimiter</source>
        <translation>ячейкам нужен разделитель</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to “%1”</source>
        <translation>
            <numerusform>%n запись сохранена в «%1»</numerusform>
            <numerusform>%n записи сохранены в «%1»</numerusform>
            <numerusform>%n записей сохранено в «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample customers: %1</source>
        <translation>Клиенты-образцы: %1</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The encoding “%1” is not known here</source>
        <translation>Кодировка «%1» здесь неизвестна</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Своё поле</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>На что указывает</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Место по порядку</translation>
    </message>
    <message>
        <source>“%1” may hold small Latin letters, digits and _ and begin with a letter</source>
        <translation>в «%1» могут быть строчные латинские буквы, цифры и _, первой должна быть буква</translation>
    </message>
    <message>
        <source>there is no kind of field “%1”</source>
        <translation>нет вида поля «%1»</translation>
    </message>
    <message>
        <source>a choice needs options</source>
        <translation>для выбора нужны варианты</translation>
    </message>
    <message>
        <source>say to which records the field refers</source>
        <translation>укажите, на какие записи указывает поле</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>another program is writing to the file</source>
        <translation>в файл пишет другая программа</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>диск заполнен; ничего не изменено</translation>
    </message>
    <message>
        <source>the file is damaged; restore a backup or use “recover”</source>
        <translation>файл повреждён; восстановите резервную копию или используйте «recover»</translation>
    </message>
    <message>
        <source>the file cannot be written to</source>
        <translation>в файл нельзя записывать</translation>
    </message>
    <message>
        <source>the disk or the network reports a failure</source>
        <translation>диск или сеть сообщает о сбое</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>остановлено; ничего не изменено</translation>
    </message>
    <message>
        <source>the database refuses the operation</source>
        <translation>база данных отказывается выполнить операцию</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>«%1» уже существует</translation>
    </message>
    <message>
        <source>a record it refers to does not exist, or it is still referred to</source>
        <translation>записи, на которую указывает ссылка, нет, или на эту запись ещё ссылаются</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>не должно быть пустым</translation>
    </message>
    <message>
        <source>“%1” is not one of the possible values</source>
        <translation>«%1» нет среди возможных значений</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>«%1» – ни да, ни нет</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here</source>
        <translation>«%1» – не число, которое сюда подходит</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>«%1» – не дата</translation>
    </message>
    <message>
        <source>“%1” is not a date and time</source>
        <translation>«%1» – не дата и время</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money</source>
        <translation>«%1» – не денежная сумма</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation>«%1» – не номер записи</translation>
    </message>
    <message>
        <source>there is no %1 with the id %2</source>
        <translation>%1 с номером %2 не существует</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>нет поля «%1»</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <translation>Подготовка поиска</translation>
    </message>
    <message>
        <source>the workspace is open for reading only</source>
        <translation>база открыта только для чтения</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>отменять нечего</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>повторять нечего</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>it is undone already</source>
        <translation>это уже отменено</translation>
    </message>
    <message>
        <source>it is not undone</source>
        <translation>это не отменено</translation>
    </message>
    <message>
        <source>Cannot undo “%1”</source>
        <translation>Не удаётся отменить «%1»</translation>
    </message>
    <message>
        <source>Cannot redo “%1”</source>
        <translation>Не удаётся повторить «%1»</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk</source>
        <translation>не удалось записать «%1» на диск</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>остановлено по запросу</translation>
    </message>
    <message>
        <source>an unexpected failure inside the program</source>
        <translation>непредвиденный сбой внутри программы</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>First entry of “%1”</source>
        <translation>Первый вход пользователя «%1»</translation>
    </message>
    <message>
        <source>Import recipe</source>
        <translation>Рецепт импорта</translation>
    </message>
    <message>
        <source>Import recipes</source>
        <translation>Рецепты импорта</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>it is not an object in JSON</source>
        <translation>это не объект JSON</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Legal address</source>
        <translation>Юридический адрес</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Адрес доставки</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Домашний адрес</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>Адрес офиса</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Flat, office</source>
        <translation>Квартира, офис</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Как написано</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Одной строкой</translation>
    </message>
    <message>
        <source>an address needs at least one of its parts</source>
        <translation>в адресе должна быть указана хотя бы одна часть</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Принимает решение (ЛПР)</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Влияет на решение</translation>
    </message>
    <message>
        <source>User of the product</source>
        <translation>Пользуется продуктом</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Контролирует доступ к ЛПР</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Места работы</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Role in the decision</source>
        <translation>Роль в принятии решения</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Основное</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Дата начала</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дата окончания</translation>
    </message>
    <message>
        <source>must be another card than the person&apos;s own</source>
        <translation>должна быть не та же карточка, что у самого человека</translation>
    </message>
    <message>
        <source>must not be earlier than “%1”</source>
        <translation>не должно быть раньше, чем «%1»</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Тип содержимого</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Размер, байт</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Кем создано</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file</source>
        <translation>«%1» не может быть именем файла</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256</source>
        <translation>«%1» – не SHA-256</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>не должно быть отрицательным</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes, an attachment may have %3 at the most</source>
        <translation>«%1» занимает %2 байт, а вложение может занимать не больше %3</translation>
    </message>
    <message>
        <source>the content of “%1” is not in this file</source>
        <translation>содержимого «%1» нет в этом файле</translation>
    </message>
    <message>
        <source>the content of “%1” is damaged: it is not what was attached</source>
        <translation>содержимое «%1» повреждено: это не то, что было вложено</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Банковский счёт</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Банковские счета</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>БИК</translation>
    </message>
    <message>
        <source>Correspondent account</source>
        <translation>Корреспондентский счёт</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Номер счёта</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <translation>Код SWIFT</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>“%1” is not the code of a currency</source>
        <translation>«%1» – не код валюты</translation>
    </message>
    <message>
        <source>“%1” is not an IBAN</source>
        <translation>«%1» – не IBAN</translation>
    </message>
    <message>
        <source>“%1” is not a SWIFT code</source>
        <translation>«%1» – не код SWIFT</translation>
    </message>
    <message>
        <source>say the account, or at least the bank</source>
        <translation>укажите счёт или хотя бы банк</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Требование закона</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Жизненно важные интересы</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Общественно значимая задача</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>Законные интересы</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дата согласия</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Дата отзыва</translation>
    </message>
    <message>
        <source>How it was withdrawn</source>
        <translation>Как отозвано</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Социальная сеть</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Normal form</source>
        <translation>Нормальный вид</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Предпочтительный</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>«%1» – не адрес эл. почты</translation>
    </message>
    <message>
        <source>Important date</source>
        <translation>Важная дата</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Важные даты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Ежегодно</translation>
    </message>
    <message>
        <source>Remind, days before</source>
        <translation>Напомнить за, дней</translation>
    </message>
    <message>
        <source>“%1” is no reasonable number of days</source>
        <translation>«%1» – неправдоподобное число дней</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплена</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Контрагенты</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Полное наименование</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Местоимения</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Tax registration reason code</source>
        <translation>КПП</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>Statistics code</source>
        <translation>ОКПО</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>Номер плательщика НДС</translation>
    </message>
    <message>
        <source>Personal manager</source>
        <translation>Персональный менеджер</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Service priority</source>
        <translation>Приоритет обслуживания</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Численность</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Предпочтительный канал</translation>
    </message>
    <message>
        <source>Preferred hours</source>
        <translation>Предпочтительное время</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Прайс-лист</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Скидка, %</translation>
    </message>
    <message>
        <source>Payment delay, days</source>
        <translation>Отсрочка платежа, дней</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Кредитный лимит</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>Условия поставки</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний код</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>must lie between −100 and 100 %</source>
        <translation>должно быть от −100 до 100 %</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Parent company of</source>
        <translation>Головная организация для</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>По рекомендации</translation>
    </message>
    <message>
        <source>Partner of</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Relative of</source>
        <translation>Родственник</translation>
    </message>
    <message>
        <source>Agent of</source>
        <translation>Представляет</translation>
    </message>
    <message>
        <source>Legal successor of</source>
        <translation>Правопреемник для</translation>
    </message>
    <message>
        <source>Link between parties</source>
        <translation>Связь контрагентов</translation>
    </message>
    <message>
        <source>Links between parties</source>
        <translation>Связи контрагентов</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Другой контрагент</translation>
    </message>
    <message>
        <source>a party cannot be linked with itself</source>
        <translation>контрагента нельзя связать с самим собой</translation>
    </message>
    <message>
        <source>Subsidiary of</source>
        <translation>Дочерняя организация для</translation>
    </message>
    <message>
        <source>Referred us to</source>
        <translation>Рекомендатель для</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Legal predecessor of</source>
        <translation>Правопредшественник для</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Потенциальный клиент</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Конкурент</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>Своя организация</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>“%1” is not a color like #2a7fff</source>
        <translation>«%1» – не цвет вида #2a7fff</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Присвоение метки</translation>
    </message>
    <message>
        <source>Taggings</source>
        <translation>Присвоенные метки</translation>
    </message>
    <message>
        <source>Writing records</source>
        <translation>Запись данных</translation>
    </message>
    <message numerus="yes">
        <source>Left out before the table, %n line(s): %1</source>
        <translation>
            <numerusform>Пропущена %n строка перед таблицей: %1</numerusform>
            <numerusform>Пропущены %n строки перед таблицей: %1</numerusform>
            <numerusform>Пропущено %n строк перед таблицей: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the header has %1 cells, but the rows have %2</source>
        <translation>число ячеек в заголовке – %1, а в строках – %2</translation>
    </message>
    <message>
        <source>Column %1 has no name</source>
        <translation>У столбца %1 нет имени</translation>
    </message>
    <message>
        <source>Column %1: the name “%2” is there already; called “%3”</source>
        <translation>Столбец %1: имя «%2» уже есть; столбец назван «%3»</translation>
    </message>
    <message>
        <source>Column %1 “%2” was not expected</source>
        <translation>Столбец %1 «%2» не ожидался</translation>
    </message>
    <message>
        <source>Column %1 “%2” is missing</source>
        <translation>Не хватает столбца %1 «%2»</translation>
    </message>
    <message>
        <source>Column %1 is “%2” instead of “%3”</source>
        <translation>Столбец %1 – «%2» вместо «%3»</translation>
    </message>
    <message>
        <source>the number of cells is %1 instead of %2</source>
        <translation>ячеек %1 вместо %2</translation>
    </message>
    <message>
        <source>a delimiter is missing; “%1” was divided into “%2” and “%3”</source>
        <translation>не хватает разделителя; «%1» разделено на «%2» и «%3»</translation>
    </message>
    <message>
        <source>there is a delimiter too many; the empty cell was left out, so that the others fit their columns</source>
        <translation>есть лишний разделитель; пустая ячейка пропущена, чтобы остальные подошли к своим столбцам</translation>
    </message>
    <message>
        <source>left out as a note after the table: %1</source>
        <translation>пропущено как примечание после таблицы: %1</translation>
    </message>
    <message>
        <source>The source is empty</source>
        <translation>Источник пуст</translation>
    </message>
    <message>
        <source>The source has a header, but no rows</source>
        <translation>В источнике есть заголовок, но нет строк</translation>
    </message>
    <message>
        <source>Delimiter, quote and escape sign must be plain ASCII signs</source>
        <translation>Разделитель, кавычка и знак экранирования должны быть простыми знаками ASCII</translation>
    </message>
    <message>
        <source>the cell is too long (%1 bytes) and was cut</source>
        <translation>ячейка слишком длинная (%1 байт) и была обрезана</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) are no text in UTF-8</source>
        <translation>
            <numerusform>%n байт – не текст в UTF-8</numerusform>
            <numerusform>%n байта – не текст в UTF-8</numerusform>
            <numerusform>%n байт – не текст в UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>an opening quote without its closing one was taken as text</source>
        <translation>открывающая кавычка без закрывающей принята за текст</translation>
    </message>
    <message>
        <source>a quote inside an unquoted cell was taken as text</source>
        <translation>кавычка внутри ячейки без кавычек принята за текст</translation>
    </message>
    <message>
        <source>a quote inside a quoted cell is not doubled</source>
        <translation>кавычка внутри ячейки в кавычках не удвоена</translation>
    </message>
    <message>
        <source>the quoted cell never ends</source>
        <translation>ячейка в кавычках не заканчивается</translation>
    </message>
    <message>
        <source>there are zero bytes in the text</source>
        <translation>в тексте есть нулевые байты</translation>
    </message>
    <message>
        <source>the row is too long and was divided; the rest follows as another row</source>
        <translation>строка слишком длинная и была разделена; остаток идёт следующей строкой</translation>
    </message>
    <message>
        <source>Byte %1 of the source is no text in %2</source>
        <translation>Байт %1 источника – не текст в %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more warning(s)</source>
        <translation>
            <numerusform>и ещё %n предупреждение</numerusform>
            <numerusform>и ещё %n предупреждения</numerusform>
            <numerusform>и ещё %n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>Чтение не удалось: %1</translation>
    </message>
    <message>
        <source>Cannot open “%1”: %2</source>
        <translation>Не удаётся открыть «%1»: %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Writing failed: %1</source>
        <translation>Запись не удалась: %1</translation>
    </message>
    <message>
        <source>the record has no id</source>
        <translation>у записи нет номера</translation>
    </message>
    <message>
        <source>the field “%1” is unknown or has no fitting value</source>
        <translation>поле «%1» неизвестно, или его значение не подходит</translation>
    </message>
    <message>
        <source>this program does not know records of “%1”</source>
        <translation>эта программа не знает записей вида «%1»</translation>
    </message>
    <message>
        <source>the content of an attachment is damaged</source>
        <translation>содержимое вложения повреждено</translation>
    </message>
    <message>
        <source>Reading the dump</source>
        <translation>Чтение выгрузки</translation>
    </message>
    <message>
        <source>Cannot import “%1”</source>
        <translation>Не удаётся импортировать «%1»</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Импорт «%1»</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>файла «%1» нет</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1» не удаётся прочитать: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>the dump is cut off</source>
        <translation>выгрузка обрывается</translation>
    </message>
    <message>
        <source>the line is too long for a dump</source>
        <translation>строка слишком длинна для выгрузки</translation>
    </message>
    <message>
        <source>it is no dump of a Kartoteka workspace</source>
        <translation>это не выгрузка базы Kartoteka</translation>
    </message>
    <message>
        <source>the dump was made by a newer version of Kartoteka (schema %1, this program knows %2); update the program</source>
        <translation>выгрузка сделана более новой версией Kartoteka (схема %1, эта программа знает %2); обновите программу</translation>
    </message>
    <message>
        <source>this is not what a dump has here (%1)</source>
        <translation>в выгрузке здесь должно быть другое (%1)</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Импорт из «%1»</translation>
    </message>
    <message>
        <source>say by which fields rows are matched with records that exist</source>
        <translation>укажите, по каким полям сопоставлять строки с существующими записями</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Чтение строк</translation>
    </message>
    <message>
        <source>more than %1 rows are wrong; row %2, %3: %4</source>
        <translation>неверных строк больше %1; строка %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s) left out</source>
        <translation>
            <numerusform>пропущена %n пустая строка</numerusform>
            <numerusform>пропущены %n пустые строки</numerusform>
            <numerusform>пропущено %n пустых строк</numerusform>
        </translation>
    </message>
    <message>
        <source>import %1 changed nothing</source>
        <translation>импорт %1 ничего не изменил</translation>
    </message>
    <message>
        <source>there is no import %1</source>
        <translation>нет импорта %1</translation>
    </message>
    <message>
        <source>the dump cannot be written; is the disk full?</source>
        <translation>не удаётся записать выгрузку; может быть, диск заполнен?</translation>
    </message>
    <message>
        <source>the value of “%1” cannot be used</source>
        <translation>значение «%1» нельзя использовать</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; it is one of: %3</source>
        <translation>«%1» не может быть «%2»; возможны: %3</translation>
    </message>
    <message>
        <source>a recipe has no “%1”; it may have: %2</source>
        <translation>в рецепте не бывает «%1»; бывает: %2</translation>
    </message>
    <message>
        <source>The recipe cannot be understood</source>
        <translation>Рецепт непонятен</translation>
    </message>
    <message>
        <source>it is no JSON, see line %1</source>
        <translation>это не JSON, см. строку %1</translation>
    </message>
    <message>
        <source>Recipe “%1”</source>
        <translation>Рецепт «%1»</translation>
    </message>
    <message>
        <source>there is no recipe “%1”</source>
        <translation>нет рецепта «%1»</translation>
    </message>
    <message>
        <source>there is no folder “%1”</source>
        <translation>нет папки «%1»</translation>
    </message>
    <message>
        <source>“%1” is there already and is no file</source>
        <translation>«%1» уже существует, и это не файл</translation>
    </message>
    <message>
        <source>“%1” cannot be created</source>
        <translation>не удаётся создать «%1»</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>не удалось записать «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is no target</source>
        <translation>«%1» – не цель импорта</translation>
    </message>
    <message>
        <source>there is no target “%1” in “%2”</source>
        <translation>цели «%1» в «%2» нет</translation>
    </message>
    <message>
        <source>say which field of “%1” is meant</source>
        <translation>укажите, какое поле «%1» имеется в виду</translation>
    </message>
    <message>
        <source>another column fills “%1” already</source>
        <translation>«%1» уже заполняется из другого столбца</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) are not shown</source>
        <translation>
            <numerusform>ещё %n предупреждение не показано</numerusform>
            <numerusform>ещё %n предупреждения не показаны</numerusform>
            <numerusform>ещё %n предупреждений не показано</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no %1 “%2”</source>
        <translation>%1 «%2» не существует</translation>
    </message>
    <message>
        <source>several records are called “%1”</source>
        <translation>«%1» называется несколько записей</translation>
    </message>
    <message>
        <source>there are no records of “%1”</source>
        <translation>записей вида «%1» не бывает</translation>
    </message>
    <message>
        <source>there is no such record to update</source>
        <translation>записи, которую нужно обновить, нет</translation>
    </message>
    <message>
        <source>Row %1, %2: there is no %3 with the id %4; the field stays empty</source>
        <translation>Строка %1, %2: %3 с номером %4 не существует; поле остаётся пустым</translation>
    </message>
    <message>
        <source>Row %1: what is said of “%2” is left out: there are not both</source>
        <translation>Строка %1: сведения «%2» пропущены: нет одной из двух сторон</translation>
    </message>
    <message>
        <source>Row %1: “%2” is left out: what it belongs to is not there</source>
        <translation>Строка %1: «%2» пропущено: нет того, к чему это относится</translation>
    </message>
    <message>
        <source>several records match this row</source>
        <translation>этой строке соответствует несколько записей</translation>
    </message>
    <message>
        <source>the record %1 was removed for good</source>
        <translation>запись %1 удалена насовсем</translation>
    </message>
    <message>
        <source>a %1 with the id %2 exists already</source>
        <translation>%1 с номером %2 уже существует</translation>
    </message>
    <message>
        <source>cannot be changed after creation</source>
        <translation>нельзя изменить после создания</translation>
    </message>
    <message>
        <source>the source has no column “%1”</source>
        <translation>в источнике нет столбца «%1»</translation>
    </message>
    <message>
        <source>rows cannot be matched by “%1”</source>
        <translation>сопоставлять строки по «%1» нельзя</translation>
    </message>
    <message>
        <source>rows cannot be matched by “%1”: no column fills it</source>
        <translation>сопоставлять строки по «%1» нельзя: ни один столбец его не заполняет</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Столбец «%1»</translation>
    </message>
    <message>
        <source>none of the columns is known (%1); use a recipe that says which column is what</source>
        <translation>ни один из столбцов не известен (%1); используйте рецепт, который говорит, какой столбец что значит</translation>
    </message>
    <message>
        <source>a backup cannot be made in the middle of a change</source>
        <translation>нельзя сделать резервную копию посреди изменения</translation>
    </message>
    <message>
        <source>Copying the workspace</source>
        <translation>Копирование базы</translation>
    </message>
    <message>
        <source>the copy could not be completed</source>
        <translation>не удалось завершить копию</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Проверка копии</translation>
    </message>
    <message>
        <source>the workspace is damaged, so its copy is too and was removed; use “recover”</source>
        <translation>база повреждена, а значит, и её копия; копия удалена; используйте «recover»</translation>
    </message>
    <message>
        <source>the copy differs from the workspace and was removed; check the disk</source>
        <translation>копия отличается от базы и удалена; проверьте диск</translation>
    </message>
    <message>
        <source>Cannot make the backup “%1”</source>
        <translation>Не удаётся сделать резервную копию «%1»</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be created</source>
        <translation>не удаётся создать папку «%1»</translation>
    </message>
    <message>
        <source>possible are %1</source>
        <translation>возможны: %1</translation>
    </message>
    <message>
        <source>write for example 2024-03-05 or today-30d</source>
        <translation>пишите, например, 2024-03-05 или today-30d</translation>
    </message>
    <message>
        <source>write for example 2024-03-05, today-30d or &quot;2024-03-05 10:30&quot;</source>
        <translation>пишите, например, 2024-03-05, today-30d или &quot;2024-03-05 10:30&quot;</translation>
    </message>
    <message>
        <source>write for example 1000 or &quot;1000 RUB&quot;</source>
        <translation>пишите, например, 1000 или &quot;1000 RUB&quot;</translation>
    </message>
    <message>
        <source>write yes or no</source>
        <translation>пишите yes или no, да или нет</translation>
    </message>
    <message>
        <source>to compare its fields write “%1.” and one of their names</source>
        <translation>чтобы сравнить поле записи, напишите «%1.» и его имя</translation>
    </message>
    <message>
        <source>“%1” looks into texts, and “%2” is not a text</source>
        <translation>«%1» ищет в текстах, а «%2» – не текст</translation>
    </message>
    <message>
        <source>possible are = != &lt; &lt;= &gt; &gt;= in, is empty</source>
        <translation>возможны = != &lt; &lt;= &gt; &gt;= in, is empty</translation>
    </message>
    <message>
        <source>possible are = != in, is empty</source>
        <translation>возможны = != in, is empty</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, which has no order</source>
        <translation>«%1» не подходит к «%2»: у него нет порядка</translation>
    </message>
    <message>
        <source>The currency of “%1” is not known</source>
        <translation>Валюта суммы «%1» неизвестна</translation>
    </message>
    <message>
        <source>write for example &quot;1000 RUB&quot;</source>
        <translation>пишите, например, &quot;1000 RUB&quot;</translation>
    </message>
    <message>
        <source>It is not known who “%1” is</source>
        <translation>Неизвестно, кто такой «%1»</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, or of a newer version of this one (its version is %2, this program reads up to %3). It was not changed.</source>
        <translation>«%1» – база данных другой программы или более новой версии этой (её версия – %2, эта программа читает до %3). Она не изменена.</translation>
    </message>
    <message>
        <source>“%1” is not a Kartoteka workspace but a database of another program. It was not changed.</source>
        <translation>«%1» – не база Kartoteka, а база данных другой программы. Она не изменена.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. Copy it again from where it came from, restore a backup, or save what is left with “recover”.</source>
        <translation>«%1»: файл повреждён: %2. Скопируйте его ещё раз оттуда, откуда он взят, восстановите резервную копию или спасите остальное с помощью «recover».</translation>
    </message>
    <message>
        <source>“%1” is not a Kartoteka workspace but a database of another program, and it is damaged (its integrity check fails). It was not changed.</source>
        <translation>«%1» – не база Kartoteka, а база данных другой программы, и она повреждена (не проходит проверку целостности). Она не изменена.</translation>
    </message>
    <message>
        <source>only its first bytes are there</source>
        <translation>от него остались только первые байты</translation>
    </message>
    <message>
        <source>its header gives an impossible page size</source>
        <translation>в его заголовке невозможный размер страницы</translation>
    </message>
    <message>
        <source>its header gives an impossible text encoding</source>
        <translation>в его заголовке невозможная кодировка текста</translation>
    </message>
    <message>
        <source>it is cut off: %1 of %2 bytes are missing</source>
        <translation>он обрезан: не хватает %1 из %2 байт</translation>
    </message>
    <message>
        <source>“%1” is empty: not a Kartoteka workspace. Make one with “new”, or restore a backup.</source>
        <translation>«%1»: файл пуст, это не база Kartoteka. Создайте базу командой «new» или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>“%1” is not a Kartoteka workspace, nor any other database. To take a list into a workspace, use “import”.</source>
        <translation>«%1» – не база Kartoteka и не какая-либо другая база данных. Чтобы загрузить список в базу, используйте «import».</translation>
    </message>
    <message>
        <source>“%1” is not a Kartoteka workspace but a database of another program, and it is damaged: %2. It was not changed.</source>
        <translation>«%1» – не база Kartoteka, а база данных другой программы, и она повреждена: %2. Она не изменена.</translation>
    </message>
    <message>
        <source>“%1” is written in a newer file format than this program knows. Update Kartoteka to open it.</source>
        <translation>«%1»: формат файла новее, чем знает эта программа. Чтобы открыть его, обновите Kartoteka.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Kartoteka: its version is %2, this program reads up to %3. Update Kartoteka to open it.</source>
        <translation>«%1»: базу создала более новая версия Kartoteka: её версия – %2, эта программа читает до %3. Чтобы открыть базу, обновите Kartoteka.</translation>
    </message>
    <message>
        <source>A value is expected</source>
        <translation>Ожидается значение</translation>
    </message>
    <message>
        <source>“%1” closes nothing</source>
        <translation>«%1» ничего не закрывает</translation>
    </message>
    <message>
        <source>“and” or “or” is expected instead of “%1”</source>
        <translation>Вместо «%1» ожидается «and» или «or»</translation>
    </message>
    <message>
        <source>a value with spaces is written in quotes</source>
        <translation>значение с пробелами пишется в кавычках</translation>
    </message>
    <message>
        <source>Parentheses are nested more than %1 times</source>
        <translation>Скобки вложены больше %1 раз</translation>
    </message>
    <message>
        <source>“%1” is not closed</source>
        <translation>«%1» не закрывается</translation>
    </message>
    <message>
        <source>There are more than %1 conditions</source>
        <translation>Больше %1 условий</translation>
    </message>
    <message>
        <source>The name of a field is expected</source>
        <translation>Ожидается имя поля</translation>
    </message>
    <message>
        <source>a name with spaces is written in [brackets]</source>
        <translation>имя с пробелами пишется в [квадратных скобках]</translation>
    </message>
    <message>
        <source>A condition is expected</source>
        <translation>Ожидается условие</translation>
    </message>
    <message>
        <source>for example: name ~ smith, or a text in quotes</source>
        <translation>например: name ~ иванов, или текст в кавычках</translation>
    </message>
    <message>
        <source>“.” is expected</source>
        <translation>Ожидается «.»</translation>
    </message>
    <message>
        <source>A name is expected after “.”</source>
        <translation>После «.» ожидается имя</translation>
    </message>
    <message>
        <source>A name is expected before “.”</source>
        <translation>Перед «.» ожидается имя</translation>
    </message>
    <message>
        <source>“in” is expected after “not”</source>
        <translation>После «not» ожидается «in»</translation>
    </message>
    <message>
        <source>An operator is expected after “%1”</source>
        <translation>После «%1» ожидается знак сравнения</translation>
    </message>
    <message>
        <source>possible are = != &lt; &lt;= &gt; &gt;= ~ !~ in, is empty; a text to look for everywhere is written in quotes</source>
        <translation>возможны = != &lt; &lt;= &gt; &gt;= ~ !~ in, is empty; текст для поиска везде пишется в кавычках</translation>
    </message>
    <message>
        <source>“empty” or “not empty” is expected after “is”</source>
        <translation>После «is» ожидается «empty» или «not empty»</translation>
    </message>
    <message>
        <source>A list in parentheses is expected after “in”</source>
        <translation>После «in» ожидается список в скобках</translation>
    </message>
    <message>
        <source>There are more than %1 values in lists</source>
        <translation>В списках больше %1 значений</translation>
    </message>
    <message>
        <source>“,” or “)” is expected</source>
        <translation>Ожидается «,» или «)»</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>может быть, «%1»?</translation>
    </message>
    <message>
        <source>put “%1” in quotes if it is the value</source>
        <translation>если «%1» – значение, возьмите его в кавычки</translation>
    </message>
    <message>
        <source>values are written in quotes, not in brackets</source>
        <translation>значения пишутся в кавычках, а не в скобках</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 (знак %2)</translation>
    </message>
    <message>
        <source>%1 at character %2; %3</source>
        <translation>%1 (знак %2); %3</translation>
    </message>
    <message>
        <source>The filter is longer than %1 characters</source>
        <translation>Фильтр длиннее %1 знаков</translation>
    </message>
    <message>
        <source>Unknown field “%1”</source>
        <translation>Неизвестное поле «%1»</translation>
    </message>
    <message>
        <source>More than %1 names are joined by “.”</source>
        <translation>Через «.» соединено больше %1 имён</translation>
    </message>
    <message>
        <source>“%1” is a plain field, nothing can follow it</source>
        <translation>«%1» – простое поле, после него ничего не бывает</translation>
    </message>
    <message>
        <source>“%1” may be a record of any kind, its fields are not known</source>
        <translation>«%1» бывает записью любого вида, её поля неизвестны</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”, which are records</source>
        <translation>«%1» не подходит к «%2»: это записи</translation>
    </message>
    <message>
        <source>name one of their fields behind “.”</source>
        <translation>назовите после «.» одно из их полей</translation>
    </message>
    <message>
        <source>There is nothing to look for in “%1”</source>
        <translation>В «%1» нечего искать</translation>
    </message>
    <message>
        <source>The filter&apos;s conditions are nested too deeply</source>
        <translation>Условия фильтра вложены слишком глубоко</translation>
    </message>
    <message>
        <source>The filter has too many values</source>
        <translation>В фильтре слишком много значений</translation>
    </message>
    <message>
        <source>There is no operator “%1”</source>
        <translation>Нет знака сравнения «%1»</translation>
    </message>
    <message>
        <source>put a value with such characters in quotes</source>
        <translation>значение с такими знаками возьмите в кавычки</translation>
    </message>
    <message>
        <source>Row %2 of “%1” refers to a row of “%3” that is not there.</source>
        <translation>Строка %2 в «%1» ссылается на строку в «%3», которой нет.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name or move it away</source>
        <translation>«%1» уже существует; выберите другое имя или уберите этот файл</translation>
    </message>
    <message>
        <source>the folder “%1” does not exist</source>
        <translation>папки «%1» не существует</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be written to</source>
        <translation>в папку «%1» нельзя записывать</translation>
    </message>
    <message>
        <source>“%1” could not be given its name</source>
        <translation>файлу не удалось дать имя «%1»</translation>
    </message>
    <message>
        <source>The file is on a network share (%1). It was opened for reading only: several programs writing to one file over a network can damage it. To work in it, copy it to a disk of this computer.</source>
        <translation>Файл лежит в сетевой папке (%1). Он открыт только для чтения: если несколько программ пишут в один файл по сети, он может повредиться. Чтобы работать с ним, скопируйте его на диск этого компьютера.</translation>
    </message>
    <message>
        <source>%1 copies this folder to other computers. Work on one computer at a time: close the workspace and wait until it is uploaded before you open it on another one. Otherwise %1 keeps two different files, and one of them lacks your changes.</source>
        <translation>%1 копирует эту папку на другие компьютеры. Работайте одновременно только на одном компьютере: закройте базу и дождитесь, пока она загрузится в облако, прежде чем открывать её на другом. Иначе %1 сохранит два разных файла, и в одном из них не будет ваших изменений.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to, so the workspace was opened for reading only. To change it, copy it to a folder of your own.</source>
        <translation>В файл или его папку нельзя записывать, поэтому база открыта только для чтения. Чтобы изменять её, скопируйте её в свою папку.</translation>
    </message>
    <message>
        <source>The file is on a removable disk (%1). Close the workspace and eject the disk before you unplug it, and keep backups somewhere else.</source>
        <translation>Файл лежит на съёмном диске (%1). Прежде чем отключать диск, закройте базу и извлеките его безопасно, а резервные копии храните в другом месте.</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» не удаётся прочитать</translation>
    </message>
    <message>
        <source>“%1” does not exist</source>
        <translation>«%1» не существует</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file</source>
        <translation>«%1» – папка или устройство, а не файл</translation>
    </message>
    <message>
        <source>Nothing could be saved from “%1”: no page of it can be read as part of a workspace. Try an older backup. As a last resort the program sqlite3 may find more: sqlite3 FILE &quot;.recover&quot; &gt; rescued.sql</source>
        <translation>Из «%1» ничего не удалось спасти: ни одну страницу нельзя прочитать как часть базы. Попробуйте более старую резервную копию. В крайнем случае больше может найти программа sqlite3: sqlite3 FILE &quot;.recover&quot; &gt; rescued.sql</translation>
    </message>
    <message>
        <source>Completing the saved workspace</source>
        <translation>Завершение спасённой базы</translation>
    </message>
    <message>
        <source>the new file was damaged while it was written; check the disk</source>
        <translation>новый файл повредился при записи; проверьте диск</translation>
    </message>
    <message>
        <source>%1: %2 rows saved, about %3 lost.</source>
        <translation>%1: спасено строк – %2, потеряно примерно %3.</translation>
    </message>
    <message>
        <source>%1: %2 rows saved, %3 lost.</source>
        <translation>%1: спасено строк – %2, потеряно – %3.</translation>
    </message>
    <message>
        <source>%1: all %2 rows saved.</source>
        <translation>%1: спасены все строки, всего %2.</translation>
    </message>
    <message>
        <source>The file is undamaged. “%1” is a verified copy of it.</source>
        <translation>Файл не повреждён. «%1» – его проверенная копия.</translation>
    </message>
    <message>
        <source>The file is damaged. What could be read was saved in “%1”; the damaged file is as it was.</source>
        <translation>Файл повреждён. То, что удалось прочитать, сохранено в «%1»; повреждённый файл не тронут.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n saved row(s) with a text that lost a part.</source>
        <translation>
            <numerusform>%1: в %n спасённой строке потеряна часть текста.</numerusform>
            <numerusform>%1: в %n спасённых строках потеряна часть текста.</numerusform>
            <numerusform>%1: в %n спасённых строках потеряна часть текста.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost record(s) to which others refer became empty placeholders.</source>
        <translation>
            <numerusform>%n потерянная запись, на которую ссылаются другие, заменена пустой.</numerusform>
            <numerusform>%n потерянные записи, на которые ссылаются другие, заменены пустыми.</numerusform>
            <numerusform>%n потерянных записей, на которые ссылаются другие, заменено пустыми.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history were left out: what they belong to is lost.</source>
        <translation>
            <numerusform>Пропущена %n строка журнала: то, к чему она относится, потеряно.</numerusform>
            <numerusform>Пропущены %n строки журнала: то, к чему они относятся, потеряно.</numerusform>
            <numerusform>Пропущено %n строк журнала: то, к чему они относятся, потеряно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot recover “%1”</source>
        <translation>Не удаётся спасти «%1»</translation>
    </message>
    <message>
        <source>this version does not know records of “%1”</source>
        <translation>эта версия не знает записей вида «%1»</translation>
    </message>
    <message>
        <source>Taking back changes</source>
        <translation>Отмена изменений</translation>
    </message>
    <message>
        <source>“%1” was changed since</source>
        <translation>«%1» с тех пор изменено</translation>
    </message>
    <message>
        <source>it is still referred to by a record of “%1”</source>
        <translation>на неё ещё ссылается запись вида «%1»</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Спасение того, что читается</translation>
    </message>
    <message>
        <source>a temporary copy cannot be written to “%1”; is there enough space?</source>
        <translation>не удаётся записать временную копию в «%1»; достаточно ли места?</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Копирование файла</translation>
    </message>
    <message>
        <source>another program is writing to the file; close it first</source>
        <translation>в файл пишет другая программа; сначала закройте её</translation>
    </message>
    <message>
        <source>Cannot create “%1”</source>
        <translation>Не удаётся создать «%1»</translation>
    </message>
    <message>
        <source>Cannot open “%1”</source>
        <translation>Не удаётся открыть «%1»</translation>
    </message>
    <message>
        <source>“%1” is open for reading only</source>
        <translation>«%1» открыто только для чтения</translation>
    </message>
    <message>
        <source>it was never completed; make a new one or restore a backup</source>
        <translation>создание базы не было завершено; создайте новую или восстановите резервную копию</translation>
    </message>
    <message>
        <source>it was made by a newer version of Kartoteka (schema %1, this program knows %2); update the program</source>
        <translation>база создана более новой версией Kartoteka (схема %1, эта программа знает %2); обновите программу</translation>
    </message>
    <message>
        <source>it holds a program of its own (“%1”) that Kartoteka did not put there; it is not opened</source>
        <translation>внутри базы есть своя программа («%1»), которую Kartoteka туда не помещала; база не открыта</translation>
    </message>
    <message>
        <source>the %1 is missing or not as Kartoteka makes it; restore a backup or use “recover”</source>
        <translation>%1: отсутствует или не такой, каким его создаёт Kartoteka; восстановите резервную копию или используйте «recover»</translation>
    </message>
    <message>
        <source>The file was brought up to this version; a copy of the old one is “%1”</source>
        <translation>Файл переведён на эту версию; копия старого файла – «%1»</translation>
    </message>
    <message>
        <source>somebody else changed the same field of “%1”</source>
        <translation>кто-то другой изменил то же поле в «%1»</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>Построение индексов</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Добавление «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Изменение «%1»</translation>
    </message>
    <message>
        <source>Delete “%1” for good</source>
        <translation>Удаление «%1» насовсем</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Удаление «%1» в корзину</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Восстановление «%1»</translation>
    </message>
    <message>
        <source>Add the field “%1”</source>
        <translation>Добавление поля «%1»</translation>
    </message>
    <message>
        <source>the sample is not in the program</source>
        <translation>образца нет в программе</translation>
    </message>
</context>
</TS>
