<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Новый файл…</translation>
    </message>
    <message>
        <source>Make a new, empty file</source>
        <translation>Создать новый пустой файл</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Открыть файл…</translation>
    </message>
    <message>
        <source>Open a file of Kartoteka</source>
        <translation>Открыть файл Картотеки</translation>
    </message>
    <message>
        <source>Open the &amp;sample base</source>
        <translation>Открыть &amp;учебную базу</translation>
    </message>
    <message>
        <source>A file of sample customers</source>
        <translation>Файл с учебными клиентами</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>&amp;Закрыть файл</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Вернуться на первую страницу</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Bring in a list from another program</source>
        <translation>Перенести список из другой программы</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>&amp;Выгрузить список…</translation>
    </message>
    <message>
        <source>Save what the list shows</source>
        <translation>Сохранить то, что показывает список</translation>
    </message>
    <message>
        <source>&amp;Backups and check…</source>
        <translation>&amp;Резервные копии и проверка…</translation>
    </message>
    <message>
        <source>Copies of the file, and its health</source>
        <translation>Копии файла и его исправность</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Скопировать выделенное</translation>
    </message>
    <message>
        <source>Select &amp;all results</source>
        <translation>&amp;Выделить всё найденное</translation>
    </message>
    <message>
        <source>Everything the list shows</source>
        <translation>Всё, что показывает список</translation>
    </message>
    <message>
        <source>Edit fie&amp;ld</source>
        <translation>И&amp;зменить поле</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>Правка на месте</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Фильтр списка</translation>
    </message>
    <message>
        <source>Show what contains these words</source>
        <translation>Показать записи, где есть эти слова</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Искать везде</translation>
    </message>
    <message>
        <source>Find any record by any word</source>
        <translation>Найти любую запись по любому слову</translation>
    </message>
    <message>
        <source>&amp;Organizations</source>
        <translation>&amp;Организации</translation>
    </message>
    <message>
        <source>The list of firms</source>
        <translation>Список фирм</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>&amp;Люди</translation>
    </message>
    <message>
        <source>The list of people</source>
        <translation>Список людей</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>&amp;Все клиенты</translation>
    </message>
    <message>
        <source>Firms and people in one list</source>
        <translation>Фирмы и люди в одном списке</translation>
    </message>
    <message>
        <source>&amp;Recycle bin</source>
        <translation>&amp;Корзина</translation>
    </message>
    <message>
        <source>What was removed, to be restored</source>
        <translation>Удалённое, которое можно восстановить</translation>
    </message>
    <message>
        <source>&amp;Import runs</source>
        <translation>&amp;Импорты</translation>
    </message>
    <message>
        <source>What was imported, to be undone</source>
        <translation>Загруженное, которое можно отменить</translation>
    </message>
    <message>
        <source>Add a &amp;condition…</source>
        <translation>&amp;Добавить условие…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Сузить список</translation>
    </message>
    <message>
        <source>Choose colu&amp;mns…</source>
        <translation>&amp;Столбцы…</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Что показывает список</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>Nothing but the window</source>
        <translation>Только это окно</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>&amp;Новый клиент…</translation>
    </message>
    <message>
        <source>Add a firm or a person</source>
        <translation>Добавить фирму или человека</translation>
    </message>
    <message>
        <source>&amp;Open card</source>
        <translation>&amp;Открыть карточку</translation>
    </message>
    <message>
        <source>Everything about it in one place</source>
        <translation>Всё о клиенте в одном месте</translation>
    </message>
    <message>
        <source>&amp;Previous record</source>
        <translation>П&amp;редыдущая запись</translation>
    </message>
    <message>
        <source>Of the list</source>
        <translation>В этом списке</translation>
    </message>
    <message>
        <source>N&amp;ext record</source>
        <translation>&amp;Следующая запись</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>По&amp;звонить</translation>
    </message>
    <message>
        <source>Dial the number of the card</source>
        <translation>Набрать номер из карточки</translation>
    </message>
    <message>
        <source>Write a &amp;mail</source>
        <translation>Написать &amp;письмо</translation>
    </message>
    <message>
        <source>To the address of the card</source>
        <translation>На адрес из карточки</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>Написать за&amp;метку</translation>
    </message>
    <message>
        <source>To the card</source>
        <translation>К карточке</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>При&amp;ложить файл…</translation>
    </message>
    <message>
        <source>C&amp;hange several…</source>
        <translation>&amp;Изменить несколько…</translation>
    </message>
    <message>
        <source>One value for all that is selected</source>
        <translation>Одно значение для всех выделенных</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>To the recycle bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Out of the recycle bin</source>
        <translation>Из корзины</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Палитра команд</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Найти любую команду по названию</translation>
    </message>
    <message>
        <source>Find &amp;duplicates</source>
        <translation>Найти &amp;дубликаты</translation>
    </message>
    <message>
        <source>Cards that may mean the same</source>
        <translation>Карточки, которые могут означать одно и то же</translation>
    </message>
    <message>
        <source>&amp;Merged cards</source>
        <translation>&amp;Слитые карточки</translation>
    </message>
    <message>
        <source>What was merged, to be undone</source>
        <translation>Слияния, которые можно отменить</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Language, look, behavior</source>
        <translation>Язык, вид, поведение</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>Move the keyboard on</source>
        <translation>Перейти с клавиатуры вперёд</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Предыдущая панель</translation>
    </message>
    <message>
        <source>Move the keyboard back</source>
        <translation>Перейти с клавиатуры назад</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Закрыть вкладку</translation>
    </message>
    <message>
        <source>Close what stands in the center</source>
        <translation>Закрыть то, что открыто в середине</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Следующая &amp;вкладка</translation>
    </message>
    <message>
        <source>In the center</source>
        <translation>В середине окна</translation>
    </message>
    <message>
        <source>&amp;Save the arrangement as…</source>
        <translation>Сохранить &amp;расположение как…</translation>
    </message>
    <message>
        <source>Docks and sizes under a name</source>
        <translation>Панели и их размеры под именем</translation>
    </message>
    <message>
        <source>&amp;Reset the arrangement</source>
        <translation>&amp;Исходное расположение</translation>
    </message>
    <message>
        <source>Docks as they were at first</source>
        <translation>Панели, как были сначала</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>About what has the focus</source>
        <translation>О том, с чем вы сейчас работаете</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Что это?</translation>
    </message>
    <message>
        <source>About one field or button</source>
        <translation>Об одном поле или кнопке</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Сочетания &amp;клавиш…</translation>
    </message>
    <message>
        <source>All of them, to change and print</source>
        <translation>Все сочетания: изменить, напечатать</translation>
    </message>
    <message>
        <source>&amp;About Kartoteka</source>
        <translation>&amp;О Картотеке</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версия и лицензия</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Записи</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Окно</translation>
    </message>
    <message>
        <source>Filter by colum&amp;ns</source>
        <translation>Фильтр по столбца&amp;м</translation>
    </message>
    <message>
        <source>A line below the head of each column</source>
        <translation>Строка под заголовком каждого столбца</translation>
    </message>
    <message>
        <source>Own &amp;fields…</source>
        <translation>Свои &amp;поля…</translation>
    </message>
    <message>
        <source>Add fields to cards, rename and order them</source>
        <translation>Добавить поля в карточки, переименовать и упорядочить их</translation>
    </message>
    <message>
        <source>Re&amp;name the arrangement…</source>
        <translation>Пере&amp;именовать расположение…</translation>
    </message>
    <message>
        <source>Another name for the one that is shown</source>
        <translation>Другое имя для того, что показано</translation>
    </message>
    <message>
        <source>&amp;Delete the arrangement</source>
        <translation>&amp;Удалить расположение</translation>
    </message>
    <message>
        <source>The one that is shown, if it is your own</source>
        <translation>То, что показано, если оно ваше собственное</translation>
    </message>
    <message>
        <source>&amp;Export my arrangements…</source>
        <translation>Выгр&amp;узить мои расположения…</translation>
    </message>
    <message>
        <source>To a file, for another computer</source>
        <translation>В файл, для другого компьютера</translation>
    </message>
    <message>
        <source>&amp;Import arrangements…</source>
        <translation>&amp;Загрузить расположения…</translation>
    </message>
    <message>
        <source>From a file of another computer</source>
        <translation>Из файла с другого компьютера</translation>
    </message>
    <message>
        <source>Si&amp;mplify</source>
        <translation>У&amp;простить</translation>
    </message>
    <message>
        <source>Nothing but the center</source>
        <translation>Ничего, кроме середины</translation>
    </message>
    <message>
        <source>&amp;Gather floating docks</source>
        <translation>Собрать плава&amp;ющие панели</translation>
    </message>
    <message>
        <source>Bring back what is on another screen</source>
        <translation>Вернуть то, что ушло на другой экран</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Разделы</translation>
    </message>
    <message>
        <source>Show or hide the list of sections</source>
        <translation>Показать или скрыть список разделов</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Карточка</translation>
    </message>
    <message>
        <source>Show or hide the card beside the list</source>
        <translation>Показать или скрыть карточку рядом со списком</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Переместить в&amp;лево</translation>
    </message>
    <message>
        <source>The dock with the keyboard</source>
        <translation>Панель, в которой клавиатура</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Переместить в&amp;право</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>Переместить ввер&amp;х</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>Переместить в&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Float or dock back</source>
        <translation>ОтОт&amp;крепить или прикрепитькрепить или закрепить</translation>
    </message>
    <message>
        <source>The dock with the keyboard, as a window of its own</source>
        <translation>Панель, в которой клавиатура, отдельным окном</translation>
    </message>
    <message>
        <source>&amp;Next dock at this place</source>
        <translation>&amp;Следующая панель на этом месте</translation>
    </message>
    <message>
        <source>Where several docks stand behind each other</source>
        <translation>Там, где несколько панелей стоят друг за другом</translation>
    </message>
    <message>
        <source>Close the &amp;dock</source>
        <translation>&amp;Закрыть панель</translation>
    </message>
    <message>
        <source>&amp;Arrangements</source>
        <translation>Р&amp;асположения</translation>
    </message>
    <message>
        <source>&amp;Docks</source>
        <translation>&amp;Панели</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>На&amp;печатать…</translation>
    </message>
    <message>
        <source>The list or the card, with a preview</source>
        <translation>Список или карточку, с предварительным просмотром</translation>
    </message>
    <message>
        <source>Sa&amp;ved filters</source>
        <translation>Со&amp;хранённые фильтры</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Фильтры под именами</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Сохранить этот фильтр…</translation>
    </message>
    <message>
        <source>Keep conditions and words under a name</source>
        <translation>Сохранить условия и слова под именем</translation>
    </message>
    <message>
        <source>Pr&amp;int the card…</source>
        <translation>Напеча&amp;тать карточку…</translation>
    </message>
    <message>
        <source>All that stands on it</source>
        <translation>Всё, что на ней есть</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>О&amp;бъединить…</translation>
    </message>
    <message>
        <source>The selected cards become one</source>
        <translation>Из выделенных карточек станет одна</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>Э&amp;кскурсия по окну</translation>
    </message>
    <message>
        <source>The window shown in a few steps</source>
        <translation>Окно за несколько шагов</translation>
    </message>
    <message>
        <source>Export with &amp;all columns…</source>
        <translation>Экспорт со &amp;всеми столбцами…</translation>
    </message>
    <message>
        <source>Save the list with the columns it does not show</source>
        <translation>Сохранить список и с теми столбцами, которых не видно</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
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
    <message>
        <source>The payments cannot be read</source>
        <translation>Не удаётся прочитать платежи</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) name an invoice that is not in the table and count as advances</source>
        <translation>
            <numerusform>%n платёж называет счёт, которого нет в таблице, и считается авансом</numerusform>
            <numerusform>%n платежа называют счёт, которого нет в таблице, и считаются авансами</numerusform>
            <numerusform>%n платежей называют счёт, которого нет в таблице, и считаются авансами</numerusform>
        </translation>
    </message>
    <message>
        <source>--buckets: “%1” is no number of days</source>
        <translation>--buckets: «%1» – не число дней</translation>
    </message>
    <message>
        <source>object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>credit notes</source>
        <translation>кредит-ноты</translation>
    </message>
    <message>
        <source>advances</source>
        <translation>авансы</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>сальдо</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>--%1: “%2” is no date</source>
        <translation>--%1: «%2» – не дата</translation>
    </message>
    <message>
        <source>--%1: “%2” is no percentage</source>
        <translation>--%1: «%2» – не процент</translation>
    </message>
    <message>
        <source>“%1” is not in the table</source>
        <translation>«%1» нет в таблице</translation>
    </message>
    <message>
        <source>“%1” is not in the table; there is %2</source>
        <translation>«%1» нет в таблице; есть %2</translation>
    </message>
    <message>
        <source>who matters: classes by cumulative share</source>
        <translation>кто важен: классы по накопленной доле</translation>
    </message>
    <message>
        <source>who is steady: classes by coefficient of variation</source>
        <translation>кто стабилен: классы по коэффициенту вариации</translation>
    </message>
    <message>
        <source>both together, with their matrix</source>
        <translation>то и другое вместе, с матрицей</translation>
    </message>
    <message>
        <source>what the largest bring, and how unequal all are</source>
        <translation>что приносят крупнейшие и насколько все неравны</translation>
    </message>
    <message>
        <source>clients by recency, frequency and money, in segments</source>
        <translation>клиенты по давности, частоте и деньгам, по сегментам</translation>
    </message>
    <message>
        <source>what became of the clients who bought first in the same period</source>
        <translation>что стало с клиентами, впервые купившими в одном периоде</translation>
    </message>
    <message>
        <source>who falls out of its own rhythm, and what is at risk</source>
        <translation>кто выпадает из своего ритма и чем это грозит</translation>
    </message>
    <message>
        <source>column that says whose a row is: client, product, manager …</source>
        <translation>столбец, чья это строка: клиент, товар, менеджер …</translation>
    </message>
    <message>
        <source>column of dates</source>
        <translation>столбец дат</translation>
    </message>
    <message>
        <source>column of amounts</source>
        <translation>столбец сумм</translation>
    </message>
    <message>
        <source>column of names to show beside the keys</source>
        <translation>столбец названий для показа рядом с ключами</translation>
    </message>
    <message>
        <source>column of currencies; several are refused</source>
        <translation>столбец валют; несколько валют не принимаются</translation>
    </message>
    <message>
        <source>order in dates such as 3/5/2024; found out when not given</source>
        <translation>порядок в датах вида 3/5/2024; без указания определяется сам</translation>
    </message>
    <message>
        <source>decimal sign of amounts; found out when not given</source>
        <translation>десятичный знак сумм; без указания определяется сам</translation>
    </message>
    <message>
        <source>everything that led to the result of this one</source>
        <translation>всё, что привело к результату этого объекта</translation>
    </message>
    <message>
        <source>show at most so many rows</source>
        <translation>показать не больше стольких строк</translation>
    </message>
    <message>
        <source>periods to compare, whole ones alone; month when not given</source>
        <translation>сравниваемые периоды, только целые; без указания – месяц</translation>
    </message>
    <message>
        <source>so many last periods; all when not given</source>
        <translation>столько последних периодов; без указания – все</translation>
    </message>
    <message>
        <source>first day that counts</source>
        <translation>первый учитываемый день</translation>
    </message>
    <message>
        <source>last day that counts</source>
        <translation>последний учитываемый день</translation>
    </message>
    <message>
        <source>report date: periods not over by then are left out; today when not given</source>
        <translation>дата отчёта: не закончившиеся к ней периоды не учитываются; без указания – сегодня</translation>
    </message>
    <message>
        <source>limits of ABC in percent, one to five; 80,95 when not given</source>
        <translation>границы ABC в процентах, от одной до пяти; без указания 80,95</translation>
    </message>
    <message>
        <source>class of the object that crosses a limit; lower when not given, but the largest is always A</source>
        <translation>класс объекта, пересекающего границу; без указания – нижний, но крупнейший всегда A</translation>
    </message>
    <message>
        <source>whether equal values share a class; together when not given</source>
        <translation>получают ли равные значения один класс; без указания – да (together)</translation>
    </message>
    <message>
        <source>limits of XYZ in percent, one or more; 10,25 when not given</source>
        <translation>границы XYZ в процентах, одна или несколько; без указания 10,25</translation>
    </message>
    <message>
        <source>divide by n or by n − 1; population when not given</source>
        <translation>делить на n или на n − 1; без указания – на n</translation>
    </message>
    <message>
        <source>periods without sales: zeros, zeros since the first purchase, left out; count when not given</source>
        <translation>периоды без продаж: нули, нули с первой покупки, пропуск; без указания – нули (count)</translation>
    </message>
    <message>
        <source>the rows are about clients: new, one-time and lost ones get no X, Y or Z</source>
        <translation>строки о клиентах: новые, разовые и потерянные не получают X, Y или Z</translation>
    </message>
    <message>
        <source>new: fewer whole periods than this since the first purchase; 4</source>
        <translation>новый: с первой покупки прошло меньше стольких целых периодов; 4</translation>
    </message>
    <message>
        <source>lost: no purchase in so many last periods; 6</source>
        <translation>потерянный: нет покупок в стольких последних периодах; 6</translation>
    </message>
    <message>
        <source>column of document numbers: a document is one purchase</source>
        <translation>столбец номеров документов: документ – одна покупка</translation>
    </message>
    <message>
        <source>scores by quantiles of the values, by ranks, by equal parts, by own cut points; value when not given</source>
        <translation>баллы по квантилям значений, по рангам, по равным частям, по своим порогам; без указания – value</translation>
    </message>
    <message>
        <source>highest score, 2 to 9; 3 when not given</source>
        <translation>высший балл, от 2 до 9; без указания 3</translation>
    </message>
    <message>
        <source>cut points in days; 30,90,180,365</source>
        <translation>пороги в днях; 30,90,180,365</translation>
    </message>
    <message>
        <source>cut points in purchases; 2,4,8,16</source>
        <translation>пороги в покупках; 2,4,8,16</translation>
    </message>
    <message>
        <source>cut points of the amount; by value when not given</source>
        <translation>пороги суммы; без указания – по значениям</translation>
    </message>
    <message>
        <source>count rows, or days with purchases; lines when not given</source>
        <translation>считать строки или дни с покупками; без указания – строки</translation>
    </message>
    <message>
        <source>sum, or mean of a purchase; sum when not given</source>
        <translation>сумма или среднее на покупку; без указания – сумма</translation>
    </message>
    <message>
        <source>at risk after so many own intervals of silence; 1.5</source>
        <translation>под угрозой после стольких своих интервалов молчания; 1.5</translation>
    </message>
    <message>
        <source>lost after so many own intervals of silence; 3</source>
        <translation>потерян после стольких своих интервалов молчания; 3</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>и ещё %n строка</numerusform>
            <numerusform>и ещё %n строки</numerusform>
            <numerusform>и ещё %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no method “%1”; there are: %2</source>
        <translation>нет метода «%1»; есть: %2</translation>
    </message>
    <message>
        <source>the method %1 needs --%2</source>
        <translation>методу %1 нужен --%2</translation>
    </message>
    <message>
        <source>the method %1 takes no --%2</source>
        <translation>метод %1 не принимает --%2</translation>
    </message>
    <message>
        <source>--%1: “%2” is no number above zero</source>
        <translation>--%1: «%2» – не число больше нуля</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>сегмент</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>клиентов</translation>
    </message>
    <message>
        <source>value</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>last purchase</source>
        <translation>последняя покупка</translation>
    </message>
    <message>
        <source>days since</source>
        <translation>дней назад</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>покупок</translation>
    </message>
    <message>
        <source>first purchase in</source>
        <translation>первая покупка</translation>
    </message>
    <message>
        <source>own interval</source>
        <translation>свой интервал</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочка</translation>
    </message>
    <message>
        <source>last year&apos;s value</source>
        <translation>сумма за последний год</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>Historic value of all: %1</source>
        <translation>Ценность всех до сих пор: %1</translation>
    </message>
    <message>
        <source>Future value of all: %1</source>
        <translation>Будущая ценность всех: %1</translation>
    </message>
    <message>
        <source>historic</source>
        <translation>до сих пор</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>each</source>
        <translation>каждая</translation>
    </message>
    <message>
        <source>future</source>
        <translation>будущее</translation>
    </message>
    <message>
        <source>“%1” has bought nothing up to the report date</source>
        <translation>«%1» до отчётной даты ничего не покупал</translation>
    </message>
    <message>
        <source>--%1: “%2” is no number from 0 on</source>
        <translation>--%1: «%2» – не число от 0</translation>
    </message>
    <message>
        <source>which sheet of a workbook; for an import the first that is not hidden when not given</source>
        <translation>какой лист книги; при импорте, если не указано, первый не скрытый</translation>
    </message>
    <message>
        <source>whether hidden rows of a workbook count; yes when not given</source>
        <translation>учитывать ли скрытые строки книги; yes, если не указано</translation>
    </message>
    <message>
        <source>Show how a table (CSV, XLSX) or cards (vCard) are understood. Nothing is saved.</source>
        <translation>Показать, как понята таблица (CSV, XLSX) или карточки (vCard). Ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Bring a table or cards in, in one step that can be undone.</source>
        <translation>Загрузить таблицу или карточки одним шагом, который можно отменить.</translation>
    </message>
    <message>
        <source>version of cards; 3.0 when not given, 2.1 for old Outlook</source>
        <translation>версия карточек; 3.0, если не указано, 2.1 для старого Outlook</translation>
    </message>
    <message>
        <source>Make several records one: all that belongs to DROP goes to KEEP.</source>
        <translation>Сделать из нескольких записей одну: всё, что относится к DROP, переходит к KEEP.</translation>
    </message>
    <message>
        <source>kind of the records; party when not given</source>
        <translation>вид записей; party, если не указано</translation>
    </message>
    <message>
        <source>the record that is right about a field</source>
        <translation>запись, которая права насчёт поля</translation>
    </message>
    <message>
        <source>List the merges.</source>
        <translation>Показать список слияний.</translation>
    </message>
    <message>
        <source>Analyze a list of sales: who matters, who is steady, who is slipping. No workspace is needed.</source>
        <translation>Проанализировать список продаж: кто важен, кто стабилен, кто уходит. Рабочий файл не нужен.</translation>
    </message>
    <message>
        <source>the merge with this number; see “merges”</source>
        <translation>слияние с этим номером; см. «merges»</translation>
    </message>
    <message>
        <source>such a file holds one kind of records; “all” is for --format json</source>
        <translation>такой файл содержит записи одного вида; «all» — для --format json</translation>
    </message>
    <message>
        <source>cards have no columns to choose</source>
        <translation>у карточек нет столбцов для выбора</translation>
    </message>
    <message>
        <source>--vcard-version is for --format vcard</source>
        <translation>--vcard-version — для --format vcard</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were cut: a cell holds 32,767 characters</source>
        <translation>
            <numerusform>%n текст обрезан: ячейка вмещает 32 767 знаков</numerusform>
            <numerusform>%n текста обрезано: ячейка вмещает 32 767 знаков</numerusform>
            <numerusform>%n текстов обрезано: ячейка вмещает 32 767 знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>column of stages of deals</source>
        <translation>столбец этапов сделок</translation>
    </message>
    <message>
        <source>column that says open, won or lost; the stages when not given</source>
        <translation>столбец с состоянием: открыта, выиграна, проиграна; если не указан – этапы</translation>
    </message>
    <message>
        <source>column: when a deal began</source>
        <translation>столбец: когда сделка началась</translation>
    </message>
    <message>
        <source>column: when a deal was won or lost</source>
        <translation>столбец: когда сделка выиграна или проиграна</translation>
    </message>
    <message>
        <source>column: when a deal is expected to close</source>
        <translation>столбец: когда сделка должна закрыться</translation>
    </message>
    <message>
        <source>column of probabilities in percent</source>
        <translation>столбец вероятностей в процентах</translation>
    </message>
    <message>
        <source>the same for each value of this column: owner, source …</source>
        <translation>то же по каждому значению этого столбца: ответственный, источник …</translation>
    </message>
    <message>
        <source>stages in their order</source>
        <translation>этапы по порядку</translation>
    </message>
    <message>
        <source>what stands there for won; known words when not given</source>
        <translation>слова, означающие выигрыш; если не указаны – известные</translation>
    </message>
    <message>
        <source>the same for lost</source>
        <translation>то же для проигрыша</translation>
    </message>
    <message>
        <source>table of stays: the key of a deal, stage, entered, left</source>
        <translation>таблица пребываний: ключ сделки, этап, вход, выход</translation>
    </message>
    <message>
        <source>its column of stages; “stage” when not given</source>
        <translation>её столбец этапов; если не указан – «stage»</translation>
    </message>
    <message>
        <source>its column of beginnings; “entered” when not given</source>
        <translation>её столбец входов; если не указан – «entered»</translation>
    </message>
    <message>
        <source>its column of ends; “left” when not given</source>
        <translation>её столбец выходов; если не указан – «left»</translation>
    </message>
    <message>
        <source>stage that lost deals without history had reached; the first when not given</source>
        <translation>этап, до которого дошли проигранные сделки без истории; если не указан – первый</translation>
    </message>
    <message>
        <source>stage from which on deals count for the velocity; the first when not given</source>
        <translation>этап, начиная с которого сделки учитываются в скорости; если не указан – первый</translation>
    </message>
    <message>
        <source>probabilities of open deals; learnt when not given</source>
        <translation>вероятности открытых сделок; если не указано – по истории</translation>
    </message>
    <message>
        <source>typed probabilities of the stages in percent</source>
        <translation>введённые вероятности этапов в процентах</translation>
    </message>
    <message>
        <source>closed deals a stage needs to learn from; 20 when not given</source>
        <translation>сколько закрытых сделок нужно этапу, чтобы судить по истории; если не указано – 20</translation>
    </message>
    <message>
        <source>how far ahead: periods of a forecast, days of a value</source>
        <translation>как далеко вперёд: периоды прогноза, дни ценности</translation>
    </message>
    <message>
        <source>periods in a season; a year&apos;s when not given, 1 for none</source>
        <translation>периодов в сезоне; если не указано – сколько в году, 1 – без сезона</translation>
    </message>
    <message>
        <source>method of the forecast; the best by back-test when not given</source>
        <translation>метод прогноза; если не указан – лучший по проверке на истории</translation>
    </message>
    <message>
        <source>periods of the moving average; 3 when not given</source>
        <translation>периодов в скользящем среднем; если не указано – 3</translation>
    </message>
    <message>
        <source>percent of cases an interval holds; 80 when not given</source>
        <translation>процент случаев, попадающих в интервал; если не указано – 80</translation>
    </message>
    <message>
        <source>unit of time of the model in days; 7 when not given</source>
        <translation>единица времени модели в днях; если не указано – 7</translation>
    </message>
    <message>
        <source>penalty on large parameters, 0.001 to 0.1 for small samples</source>
        <translation>штраф за большие параметры, от 0,001 до 0,1 для малых выборок</translation>
    </message>
    <message>
        <source>of value and frequency, up to which money is forecast; 0.3</source>
        <translation>корреляция суммы и частоты, до которой прогнозируются деньги; 0,3</translation>
    </message>
    <message>
        <source>what is left of sales, in percent; 100 when not given</source>
        <translation>что остаётся от продаж, в процентах; если не указано – 100</translation>
    </message>
    <message>
        <source>by how many percent a year future money is worth less</source>
        <translation>на сколько процентов в год будущие деньги стоят меньше</translation>
    </message>
    <message>
        <source>column of due dates</source>
        <translation>столбец сроков оплаты</translation>
    </message>
    <message>
        <source>column of the numbers of invoices</source>
        <translation>столбец номеров счетов</translation>
    </message>
    <message>
        <source>column: when an invoice was paid in full</source>
        <translation>столбец: когда счёт оплачен полностью</translation>
    </message>
    <message>
        <source>table of payments, with the columns of --key, --amount and --currency</source>
        <translation>таблица платежей со столбцами --key, --amount и --currency</translation>
    </message>
    <message>
        <source>its column of the invoice that is paid; “invoice” when not given</source>
        <translation>её столбец оплачиваемого счёта; если не указан – «invoice»</translation>
    </message>
    <message>
        <source>its column of dates; “date” when not given</source>
        <translation>её столбец дат; если не указан – «date»</translation>
    </message>
    <message>
        <source>days overdue at which columns end; 0,30,60,90 when not given</source>
        <translation>дни просрочки, на которых кончаются столбцы; если не указаны – 0,30,60,90</translation>
    </message>
    <message>
        <source>take credit notes and advances off the oldest debts</source>
        <translation>зачесть кредит-ноты и авансы в счёт самых старых долгов</translation>
    </message>
    <message>
        <source>column of the cost of what was sold</source>
        <translation>столбец себестоимости проданного</translation>
    </message>
    <message>
        <source>column of hours worked for the client</source>
        <translation>столбец часов работы на клиента</translation>
    </message>
    <message>
        <source>what an hour costs, or the column that says it</source>
        <translation>стоимость часа или столбец с ней</translation>
    </message>
    <message>
        <source>column of expenses for the client</source>
        <translation>столбец расходов на клиента</translation>
    </message>
    <message>
        <source>the table that has hours, rate and expenses, with the column of --key</source>
        <translation>таблица с часами, ставкой и расходами и столбцом --key</translation>
    </message>
    <message>
        <source>how deals pass the stages, and what open ones weigh</source>
        <translation>как сделки проходят этапы и сколько весят открытые</translation>
    </message>
    <message>
        <source>sales of the next periods</source>
        <translation>продажи следующих периодов</translation>
    </message>
    <message>
        <source>what clients brought and are expected to bring</source>
        <translation>что клиенты принесли и ещё принесут</translation>
    </message>
    <message>
        <source>how old what clients owe is</source>
        <translation>возраст долгов клиентов</translation>
    </message>
    <message>
        <source>what clients leave after the cost of serving them</source>
        <translation>что остаётся от клиентов после затрат на обслуживание</translation>
    </message>
    <message>
        <source>--%1: there is no stage “%2”; there are: %3</source>
        <translation>--%1: нет этапа «%2»; есть: %3</translation>
    </message>
    <message>
        <source>The order of the stages is the one in which they appear; say it with --order: %1</source>
        <translation>Порядок этапов взят по появлению в таблице; задайте его через --order: %1</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>этап</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>достигли</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>побывали</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>прошли дальше</translation>
    </message>
    <message>
        <source>mean days</source>
        <translation>дней в среднем</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>медиана дней</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыты</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>шанс</translation>
    </message>
    <message>
        <source>closed deals</source>
        <translation>закрытых сделок</translation>
    </message>
    <message>
        <source>not enough history</source>
        <translation>мало истории</translation>
    </message>
    <message>
        <source>Won of closed deals: %1; of all deals: %2</source>
        <translation>Выиграно из закрытых сделок: %1; из всех: %2</translation>
    </message>
    <message>
        <source>Days to win: %1 in the middle, %2 on average; to lose: %3 and %4</source>
        <translation>Дней до выигрыша: медиана %1, среднее %2; до проигрыша: %3 и %4</translation>
    </message>
    <message>
        <source>Money: won %1, open %2, lost %3</source>
        <translation>Деньги: выиграно %1, открыто %2, проиграно %3</translation>
    </message>
    <message>
        <source>Velocity: %1 a day</source>
        <translation>Скорость: %1 в день</translation>
    </message>
    <message>
        <source>lever</source>
        <translation>рычаг</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>velocity, a tenth better</source>
        <translation>скорость, если на десятую лучше</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>возможности</translation>
    </message>
    <message>
        <source>average deal</source>
        <translation>средняя сделка</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>доля выигрышей</translation>
    </message>
    <message>
        <source>cycle in days</source>
        <translation>цикл в днях</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>сделки</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>взвешено</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>won</source>
        <translation>выиграны</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потерян</translation>
    </message>
    <message>
        <source>money won</source>
        <translation>выиграно денег</translation>
    </message>
    <message>
        <source>On %1; stages: %2</source>
        <translation>На %1; этапы: %2</translation>
    </message>
    <message>
        <source>Qualified: deals from the stage “%1” on</source>
        <translation>Квалифицированы: сделки с этапа «%1»</translation>
    </message>
    <message>
        <source>only one of --run, --merge and --last</source>
        <translation>только одно из --run, --merge и --last</translation>
    </message>
    <message>
        <source>takes values</source>
        <translation>получает значения</translation>
    </message>
    <message>
        <source>goes to the kept record</source>
        <translation>переходит к остающейся записи</translation>
    </message>
    <message>
        <source>is there twice: to the recycle bin</source>
        <translation>есть дважды: в корзину</translation>
    </message>
    <message>
        <source>would lead to itself: to the recycle bin</source>
        <translation>вело бы к самой себе: в корзину</translation>
    </message>
    <message>
        <source>is merged: to the recycle bin</source>
        <translation>слита: в корзину</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слияние</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>Слитая запись</translation>
    </message>
    <message>
        <source>Kept record</source>
        <translation>Остающаяся запись</translation>
    </message>
    <message>
        <source>nothing was merged yet</source>
        <translation>слияний ещё не было</translation>
    </message>
    <message>
        <source>“%1” stands by itself again</source>
        <translation>«%1» снова сама по себе</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Не удаётся прочитать историю</translation>
    </message>
    <message>
        <source>The stage “%1” is not among those of --order</source>
        <translation>Этапа «%1» нет среди указанных в --order</translation>
    </message>
    <message>
        <source>No row names a stage; name them with --order</source>
        <translation>Ни одна строка не называет этап; задайте их через --order</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history belong to no deal of the table</source>
        <translation>
            <numerusform>%n строка истории не относится ни к одной сделке таблицы</numerusform>
            <numerusform>%n строки истории не относятся ни к одной сделке таблицы</numerusform>
            <numerusform>%n строк истории не относятся ни к одной сделке таблицы</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 mixes currencies</source>
        <translation>В строке %1 смешаны валюты</translation>
    </message>
    <message>
        <source>Row %1: too many hours</source>
        <translation>Строка %1: слишком много часов</translation>
    </message>
    <message>
        <source>The costs cannot be read</source>
        <translation>Не удаётся прочитать затраты</translation>
    </message>
    <message>
        <source>Profit of all: %1; peak: %2</source>
        <translation>Прибыль всех: %1; вершина: %2</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>выручка</translation>
    </message>
    <message>
        <source>gross profit</source>
        <translation>валовая прибыль</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>their cost</source>
        <translation>их стоимость</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>расходы</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>прибыль</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>накоплено</translation>
    </message>
    <message>
        <source>Sheet %1: %2</source>
        <translation>Лист %1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>вариация</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>без класса</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) lie outside of these periods and do not count</source>
        <translation>
            <numerusform>%n строка лежит вне этих периодов и не учитывается</numerusform>
            <numerusform>%n строки лежат вне этих периодов и не учитываются</numerusform>
            <numerusform>%n строк лежат вне этих периодов и не учитываются</numerusform>
        </translation>
    </message>
    <message>
        <source>The amounts are too large to be added up</source>
        <translation>Суммы слишком велики, чтобы их сложить</translation>
    </message>
    <message>
        <source>method</source>
        <translation>метод</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>средняя ошибка</translation>
    </message>
    <message>
        <source>why not</source>
        <translation>почему нет</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %1, %n whole period(s) of one %2</source>
        <translation>
            <numerusform>Продажи за %1, %n целый период (%2)</numerusform>
            <numerusform>Продажи за %1, %n целых периода (%2)</numerusform>
            <numerusform>Продажи за %1, %n целых периодов (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>from (%1)</source>
        <translation>от (%1)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>No period is whole: choose a shorter --step or a later --on</source>
        <translation>Нет ни одного целого периода: выберите шаг --step короче или дату --on позже</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>объектов</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>отклонение</translation>
    </message>
    <message>
        <source>the table: CSV, or a workbook in .xlsx</source>
        <translation>таблица: CSV или книга .xlsx</translation>
    </message>
    <message>
        <source>sheet of a workbook, by name or number</source>
        <translation>лист книги, по имени или номеру</translation>
    </message>
    <message>
        <source>Find cards, or rows of a table, that may mean the same thing.</source>
        <translation>Найти карточки или строки таблицы, которые могут означать одно и то же.</translation>
    </message>
    <message>
        <source>kind of records; party when not given</source>
        <translation>вид записей; если не указан — party</translation>
    </message>
    <message>
        <source>look through this table instead of a workspace</source>
        <translation>просмотреть эту таблицу вместо рабочего файла</translation>
    </message>
    <message>
        <source>the column that names a row; its number when not given</source>
        <translation>столбец, который называет строку; если не указан — её номер</translation>
    </message>
    <message>
        <source>columns to compare; all when not given</source>
        <translation>сравниваемые столбцы; если не указаны — все</translation>
    </message>
    <message>
        <source>how likely a pair must be; 0.6 when not given</source>
        <translation>насколько вероятной должна быть пара; если не указано — 0.6</translation>
    </message>
    <message>
        <source>Remember that two cards that resemble each other are two.</source>
        <translation>Запомнить, что две похожие карточки — разные.</translation>
    </message>
    <message>
        <source>Check the digits of a number: inn, kpp, ogrn, ogrnip, bik, account, corr, snils, okpo, uscc, iban, vat.</source>
        <translation>Проверить контрольные цифры номера: inn, kpp, ogrn, ogrnip, bik, account, corr, snils, okpo, uscc, iban, vat.</translation>
    </message>
    <message>
        <source>Show how a phone number is understood.</source>
        <translation>Показать, как понят номер телефона.</translation>
    </message>
    <message>
        <source>country of numbers without one; RU when not given</source>
        <translation>страна номеров без кода страны; если не указана — RU</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message numerus="yes">
        <source>%n likely pair(s)</source>
        <translation>
            <numerusform>%n вероятная пара</numerusform>
            <numerusform>%n вероятные пары</numerusform>
            <numerusform>%n вероятных пар</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no column “%1”; there are: %2</source>
        <translation>нет столбца «%1»; есть: %2</translation>
    </message>
    <message>
        <source>say a workspace, or --csv</source>
        <translation>укажите рабочий файл или --csv</translation>
    </message>
    <message>
        <source>duplicates are looked for among: %1</source>
        <translation>дубликаты ищутся среди: %1</translation>
    </message>
    <message>
        <source>--threshold is a number from 0 to 1</source>
        <translation>--threshold — число от 0 до 1</translation>
    </message>
    <message>
        <source>remembered: these are two different records</source>
        <translation>запомнено: это две разные записи</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2</source>
        <translation>«%1» не входит в список: %2</translation>
    </message>
    <message>
        <source>an account is checked with the BIK of its bank</source>
        <translation>счёт проверяется вместе с БИК банка</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>there is no phone number in “%1”</source>
        <translation>в «%1» нет номера телефона</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Добавочный</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Показывается как</translation>
    </message>
    <message>
        <source>no country has numbers of this length</source>
        <translation>номеров такой длины нет ни в одной стране</translation>
    </message>
    <message>
        <source>no such number is given out</source>
        <translation>такие номера не выдаются</translation>
    </message>
    <message>
        <source>table of what the values of --by cost: that column, leads, cost</source>
        <translation>таблица затрат на значения --by: этот столбец, leads, cost</translation>
    </message>
    <message>
        <source>The spending cannot be read</source>
        <translation>Не удалось прочитать затраты</translation>
    </message>
    <message>
        <source>“%1” costs money of several currencies</source>
        <translation>«%1» стоит денег в нескольких валютах</translation>
    </message>
    <message>
        <source>the sum of the costs is too large</source>
        <translation>сумма затрат слишком велика</translation>
    </message>
    <message>
        <source>--spending needs --by: the column that says where a deal came from</source>
        <translation>для --spending нужно --by: столбец, который говорит, откуда сделка</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>лиды</translation>
    </message>
    <message>
        <source>lead to deal</source>
        <translation>из лида в сделку</translation>
    </message>
    <message>
        <source>lead to won</source>
        <translation>из лида в выигрыш</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>затраты</translation>
    </message>
    <message>
        <source>cost of a lead</source>
        <translation>цена лида</translation>
    </message>
    <message>
        <source>cost of a won deal</source>
        <translation>цена выигранной сделки</translation>
    </message>
    <message>
        <source>return</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Слито с этой записью</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>заполнено</translation>
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
    <message>
        <source>the sum of the values is too large</source>
        <translation>сумма значений слишком велика</translation>
    </message>
    <message>
        <source>no object has a value above zero, so there are no shares</source>
        <translation>ни у одного объекта нет значения больше нуля, поэтому долей нет</translation>
    </message>
    <message>
        <source>A value that is not above zero stands apart</source>
        <translation>Значение не больше нуля стоит отдельно</translation>
    </message>
    <message>
        <source>The largest object is always A</source>
        <translation>Крупнейший объект всегда A</translation>
    </message>
    <message>
        <source>Beyond the last limit, so class %1</source>
        <translation>За последней границей, поэтому класс %1</translation>
    </message>
    <message>
        <source>The share with the object is at most %1, so class %2</source>
        <translation>Доля вместе с объектом не больше %1, поэтому класс %2</translation>
    </message>
    <message>
        <source>The share before the object is below %1, so class %2</source>
        <translation>Доля до объекта меньше %1, поэтому класс %2</translation>
    </message>
    <message>
        <source>limits of ABC are one to five ascending percentages between 0 and 100</source>
        <translation>границы ABC – от одного до пяти возрастающих процентов между 0 и 100</translation>
    </message>
    <message>
        <source>there is nothing to analyze</source>
        <translation>анализировать нечего</translation>
    </message>
    <message>
        <source>Limits of ABC, cumulative share</source>
        <translation>Границы ABC, накопленная доля</translation>
    </message>
    <message>
        <source>The object that crosses a limit</source>
        <translation>Объект на границе</translation>
    </message>
    <message>
        <source>goes to the lower class</source>
        <translation>идёт в нижний класс</translation>
    </message>
    <message>
        <source>stays in the upper class</source>
        <translation>остаётся в верхнем классе</translation>
    </message>
    <message>
        <source>Equal values</source>
        <translation>Равные значения</translation>
    </message>
    <message>
        <source>share a class</source>
        <translation>получают один класс</translation>
    </message>
    <message>
        <source>may be divided by the order of their keys</source>
        <translation>могут быть разделены порядком ключей</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Почему %1</translation>
    </message>
    <message>
        <source>Sum of the positive values</source>
        <translation>Сумма положительных значений</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Cumulative share with the object</source>
        <translation>Накоплено вместе с объектом</translation>
    </message>
    <message>
        <source>Cumulative share before it</source>
        <translation>Накоплено до него</translation>
    </message>
    <message>
        <source>Equal values share a class, and the first of them is %1</source>
        <translation>Равные значения получают один класс, а первое из них – %1</translation>
    </message>
    <message>
        <source>Time of ABC</source>
        <translation>Время для ABC</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) without a date are left out</source>
        <translation>
            <numerusform>%n счёт без даты пропущен</numerusform>
            <numerusform>%n счёта без даты пропущены</numerusform>
            <numerusform>%n счетов без даты пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) without a date are left out</source>
        <translation>
            <numerusform>%n платёж без даты пропущен</numerusform>
            <numerusform>%n платежа без даты пропущены</numerusform>
            <numerusform>%n платежей без даты пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) in another currency than the invoice count as advances</source>
        <translation>
            <numerusform>%n платёж в другой валюте, чем счёт, считается авансом</numerusform>
            <numerusform>%n платежа в другой валюте, чем счёт, считаются авансами</numerusform>
            <numerusform>%n платежей в другой валюте, чем счёт, считаются авансами</numerusform>
        </translation>
    </message>
    <message>
        <source>Ageing needs the day on which to look</source>
        <translation>Для разбивки по срокам нужен день, на который смотреть</translation>
    </message>
    <message>
        <source>The limits of ageing are numbers of days that rise</source>
        <translation>Границы сроков – возрастающие числа дней</translation>
    </message>
    <message>
        <source>A payment belongs to an invoice that is not there</source>
        <translation>Платёж относится к счёту, которого нет</translation>
    </message>
    <message>
        <source>What was open in the evening of %1, by days overdue</source>
        <translation>Что было не оплачено вечером %1, по дням просрочки</translation>
    </message>
    <message>
        <source>The amounts are too large to be added up</source>
        <translation>Суммы слишком велики, чтобы их сложить</translation>
    </message>
    <message>
        <source>Credit notes and advances are taken off the oldest debts</source>
        <translation>Кредит-ноты и авансы зачтены в счёт самых старых долгов</translation>
    </message>
    <message>
        <source>Nothing was open</source>
        <translation>Долгов не было</translation>
    </message>
    <message>
        <source>Currencies stand apart, they are not added up</source>
        <translation>Валюты показаны отдельно и не складываются</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Что не оплачено</translation>
    </message>
    <message>
        <source>%1, overdue by %2 d</source>
        <translation>%1, просрочка %2 дн.</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Кредит-ноты</translation>
    </message>
    <message>
        <source>Advances</source>
        <translation>Авансы</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Сальдо</translation>
    </message>
    <message>
        <source>Nobody has bought anything</source>
        <translation>Никто ничего не купил</translation>
    </message>
    <message>
        <source>No model of repeat buying fits the clients&apos; purchases</source>
        <translation>Ни одна модель повторных покупок не подходит к этим покупкам</translation>
    </message>
    <message>
        <source>the ratios of churn are above zero, and that of the lost is not below that of those at risk</source>
        <translation>отношения для оттока больше нуля, и для потерянных не меньше, чем для тех, кто под угрозой</translation>
    </message>
    <message>
        <source>nobody bought anything up to %1</source>
        <translation>до %1 никто ничего не купил</translation>
    </message>
    <message numerus="yes">
        <source>nobody bought on %n day(s) or more, so there is no rhythm to fall out of</source>
        <translation>
            <numerusform>никто не покупал в %n день или больше, поэтому ритма, из которого можно выпасть, нет</numerusform>
            <numerusform>никто не покупал в %n дня или больше, поэтому ритма, из которого можно выпасть, нет</numerusform>
            <numerusform>никто не покупал в %n дней или больше, поэтому ритма, из которого можно выпасть, нет</numerusform>
        </translation>
    </message>
    <message>
        <source>no purchases</source>
        <translation>нет покупок</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>под угрозой</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потерян</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Дата отчёта</translation>
    </message>
    <message>
        <source>At risk from so many own intervals of silence</source>
        <translation>Под угрозой от стольких своих интервалов молчания</translation>
    </message>
    <message>
        <source>Lost from so many own intervals of silence</source>
        <translation>Потерян от стольких своих интервалов молчания</translation>
    </message>
    <message>
        <source>Days with purchases that make a rhythm</source>
        <translation>Дней с покупками, составляющих ритм</translation>
    </message>
    <message>
        <source>Interval for the others, days</source>
        <translation>Интервал для остальных, дней</translation>
    </message>
    <message>
        <source>Own rhythm</source>
        <translation>Свой ритм</translation>
    </message>
    <message>
        <source>Days with purchases</source>
        <translation>Дней с покупками</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Последняя покупка</translation>
    </message>
    <message>
        <source>Days since the last purchase</source>
        <translation>Дней с последней покупки</translation>
    </message>
    <message>
        <source>Median of the own intervals, days</source>
        <translation>Медиана своих интервалов, дней</translation>
    </message>
    <message>
        <source>Too few purchases for a rhythm: median of the others, days</source>
        <translation>Слишком мало покупок для ритма: медиана остальных, дней</translation>
    </message>
    <message>
        <source>Intervals of silence</source>
        <translation>Интервалов молчания</translation>
    </message>
    <message>
        <source>Brought in its last year</source>
        <translation>Принёс за свой последний год</translation>
    </message>
    <message>
        <source>Histories of purchases need a last day and a unit of time</source>
        <translation>Историям покупок нужны последний день и единица времени</translation>
    </message>
    <message>
        <source>Value is forecast for at least one day ahead</source>
        <translation>Ценность прогнозируется не менее чем на день вперёд</translation>
    </message>
    <message>
        <source>Penalty and discount are numbers that are not below zero</source>
        <translation>Штраф и дисконт – числа не меньше нуля</translation>
    </message>
    <message>
        <source>The margin is not below zero</source>
        <translation>Маржа не меньше нуля</translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 %n client(s) bought something, %2 of them on more than one day</source>
        <translation>
            <numerusform>До %1 что-то купил %n клиент, из них %2 – больше чем в один день</numerusform>
            <numerusform>До %1 что-то купили %n клиента, из них %2 – больше чем в один день</numerusform>
            <numerusform>До %1 что-то купили %n клиентов, из них %2 – больше чем в один день</numerusform>
        </translation>
    </message>
    <message>
        <source>Value is %1 of sales</source>
        <translation>Ценность – %1 от продаж</translation>
    </message>
    <message>
        <source>Historic values only: a forecast needs at least %1 clients, %2 of whom bought again, and there are %3 and %4</source>
        <translation>Только историческая ценность: для прогноза нужно не менее %1 клиентов, из них %2 с повторной покупкой, а есть %3 и %4</translation>
    </message>
    <message>
        <source>Historic values only: %1</source>
        <translation>Только историческая ценность: %1</translation>
    </message>
    <message numerus="yes">
        <source>Purchases of the next %n day(s) by BG/NBD: r %1, α %2, a %3, b %4; unit of time in days: %5</source>
        <translation>
            <numerusform>Покупки за следующий %n день по BG/NBD: r %1, α %2, a %3, b %4; единица времени в днях: %5</numerusform>
            <numerusform>Покупки за следующие %n дня по BG/NBD: r %1, α %2, a %3, b %4; единица времени в днях: %5</numerusform>
            <numerusform>Покупки за следующие %n дней по BG/NBD: r %1, α %2, a %3, b %4; единица времени в днях: %5</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients buy too much alike to tell how they differ: take the expected purchases as a rough figure</source>
        <translation>Клиенты покупают слишком похоже, чтобы видеть различия: ожидаемые покупки – грубая оценка</translation>
    </message>
    <message>
        <source>No forecast of money: %1</source>
        <translation>Деньги не прогнозируются: %1</translation>
    </message>
    <message numerus="yes">
        <source>Value of a purchase by Gamma-Gamma over %n client(s): p %1, q %2, γ %3</source>
        <translation>
            <numerusform>Сумма покупки по Gamma-Gamma, %n клиент: p %1, q %2, γ %3</numerusform>
            <numerusform>Сумма покупки по Gamma-Gamma, %n клиента: p %1, q %2, γ %3</numerusform>
            <numerusform>Сумма покупки по Gamma-Gamma, %n клиентов: p %1, q %2, γ %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The clients spend too much alike to tell how they differ: take the expected value as a rough figure</source>
        <translation>Клиенты тратят слишком похоже, чтобы видеть различия: ожидаемая сумма – грубая оценка</translation>
    </message>
    <message numerus="yes">
        <source>For %n client(s) the model expects no definite value: they are not in the total</source>
        <translation>
            <numerusform>Для %n клиента модель не даёт определённой суммы: он не входит в итог</numerusform>
            <numerusform>Для %n клиентов модель не даёт определённой суммы: они не входят в итог</numerusform>
            <numerusform>Для %n клиентов модель не даёт определённой суммы: они не входят в итог</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes a year later is discounted by %1</source>
        <translation>То, что придёт через год, дисконтируется на %1</translation>
    </message>
    <message>
        <source>There are no purchases up to %1</source>
        <translation>До %1 покупок нет</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Что куплено</translation>
    </message>
    <message>
        <source>Days with a purchase</source>
        <translation>Дней с покупкой</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Первая и последняя</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Mean of later purchases</source>
        <translation>Среднее повторных покупок</translation>
    </message>
    <message>
        <source>Historic value</source>
        <translation>Историческая ценность</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Что ожидается</translation>
    </message>
    <message>
        <source>Expected purchases</source>
        <translation>Ожидается покупок</translation>
    </message>
    <message>
        <source>Expected value of each</source>
        <translation>Ожидаемая сумма каждой</translation>
    </message>
    <message>
        <source>Future value</source>
        <translation>Будущая ценность</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>there is no whole period to compare</source>
        <translation>нет ни одного целого периода для сравнения</translation>
    </message>
    <message>
        <source>nobody bought for the first time from %1 to %2</source>
        <translation>с %1 по %2 никто не купил впервые</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Когорта</translation>
    </message>
    <message>
        <source>Bought nothing, so it is in no cohort</source>
        <translation>Ничего не купил, поэтому не входит ни в одну когорту</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Первая покупка</translation>
    </message>
    <message>
        <source>Bought before the first period, so it is in no cohort</source>
        <translation>Купил до первого периода, поэтому не входит ни в одну когорту</translation>
    </message>
    <message>
        <source>Clients in it</source>
        <translation>Клиентов в ней</translation>
    </message>
    <message>
        <source>Of them bought in the last period</source>
        <translation>Из них купили в последнем периоде</translation>
    </message>
    <message>
        <source>Profit = revenue − cost of goods − hours × rate − expenses</source>
        <translation>Прибыль = выручка − себестоимость − часы × ставка − расходы</translation>
    </message>
    <message>
        <source>Profitable clients: %1; clients who cost more than they bring: %2</source>
        <translation>Прибыльных клиентов: %1; стоят больше, чем приносят: %2</translation>
    </message>
    <message>
        <source>The profitable ones bring %1 of the profit</source>
        <translation>Прибыльные приносят %1 прибыли</translation>
    </message>
    <message>
        <source>There is no profit in total, so shares of it cannot be given</source>
        <translation>В сумме прибыли нет, поэтому доли не указаны</translation>
    </message>
    <message>
        <source>There are no sales and no costs</source>
        <translation>Нет ни продаж, ни затрат</translation>
    </message>
    <message>
        <source>How the profit comes about</source>
        <translation>Откуда берётся прибыль</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Валовая прибыль</translation>
    </message>
    <message>
        <source>Cost of hours</source>
        <translation>Стоимость часов</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Прибыль</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Cumulative profit up to here</source>
        <translation>Прибыль нарастающим итогом</translation>
    </message>
    <message>
        <source>Place %1 of %2 by profit</source>
        <translation>Место %1 из %2 по прибыли</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>week</source>
        <translation>неделя</translation>
    </message>
    <message>
        <source>ten days</source>
        <translation>декада</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>There are no deals</source>
        <translation>Сделок нет</translation>
    </message>
    <message>
        <source>The pipeline has no such stages</source>
        <translation>В воронке нет таких этапов</translation>
    </message>
    <message>
        <source>A deal or a stage of the history is not there</source>
        <translation>Сделки или этапа из истории нет</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) end before they begin and are left out</source>
        <translation>
            <numerusform>%n пребывание кончается раньше, чем началось, и пропущено</numerusform>
            <numerusform>%n пребывания кончаются раньше, чем начались, и пропущены</numerusform>
            <numerusform>%n пребываний кончаются раньше, чем начались, и пропущены</numerusform>
        </translation>
    </message>
    <message>
        <source>A deal has reached a stage when it was ever in it or in a later one; a won deal has reached all</source>
        <translation>Сделка достигла этапа, если была на нём или на более позднем; выигранная достигла всех</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s): %1 open, %2 won, %3 lost</source>
        <translation>
            <numerusform>%n сделка: открыто %1, выиграно %2, проиграно %3</numerusform>
            <numerusform>%n сделки: открыто %1, выиграно %2, проиграно %3</numerusform>
            <numerusform>%n сделок: открыто %1, выиграно %2, проиграно %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No deal is closed yet: there is no win rate</source>
        <translation>Ни одна сделка ещё не закрыта: доли выигрышей нет</translation>
    </message>
    <message>
        <source>Nobody has bought again</source>
        <translation>Никто не купил повторно</translation>
    </message>
    <message>
        <source>No model of value fits the clients&apos; purchases</source>
        <translation>Ни одна модель суммы не подходит к этим покупкам</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Объектов</translation>
    </message>
    <message>
        <source>Objects in the largest 20 %</source>
        <translation>Объектов в крупнейших 20 %</translation>
    </message>
    <message>
        <source>They bring</source>
        <translation>Они приносят</translation>
    </message>
    <message>
        <source>Objects that bring 80 %</source>
        <translation>Объектов, приносящих 80 %</translation>
    </message>
    <message>
        <source>The largest one brings</source>
        <translation>Крупнейший приносит</translation>
    </message>
    <message>
        <source>The five largest bring</source>
        <translation>Пять крупнейших приносят</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>Коэффициент Джини</translation>
    </message>
    <message>
        <source>there are no sales to analyze</source>
        <translation>нет продаж для анализа</translation>
    </message>
    <message>
        <source>a sale points to no object</source>
        <translation>продажа не указывает ни на какой объект</translation>
    </message>
    <message>
        <source>the sum of the amounts is too large</source>
        <translation>сумма продаж слишком велика</translation>
    </message>
    <message>
        <source>A forecast needs the day on which to look</source>
        <translation>Для прогноза нужен день, на который смотреть</translation>
    </message>
    <message>
        <source>Probabilities lie between 0 % and 100 %</source>
        <translation>Вероятности лежат между 0 % и 100 %</translation>
    </message>
    <message>
        <source>Amount × probability; learnt per stage as won ÷ closed deals that had reached it, from %1 closed deals on, else as typed</source>
        <translation>Сумма × вероятность; по этапу: выиграно ÷ закрыто из достигших его, начиная с %1 закрытых сделок, иначе введённая</translation>
    </message>
    <message>
        <source>Amount × probability as typed</source>
        <translation>Сумма × введённая вероятность</translation>
    </message>
    <message>
        <source>No deal is open</source>
        <translation>Открытых сделок нет</translation>
    </message>
    <message numerus="yes">
        <source>Not enough history for %n deal(s): weighted as typed</source>
        <translation>
            <numerusform>Мало истории для %n сделки: взвешена по введённой вероятности</numerusform>
            <numerusform>Мало истории для %n сделок: взвешены по введённой вероятности</numerusform>
            <numerusform>Мало истории для %n сделок: взвешены по введённой вероятности</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither history nor a typed probability for %n deal(s): not weighted</source>
        <translation>
            <numerusform>Ни истории, ни введённой вероятности для %n сделки: не взвешена</numerusform>
            <numerusform>Ни истории, ни введённой вероятности для %n сделок: не взвешены</numerusform>
            <numerusform>Ни истории, ни введённой вероятности для %n сделок: не взвешены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) should have closed before %1 and stand apart</source>
        <translation>
            <numerusform>%n сделка должна была закрыться до %1 и показана отдельно</numerusform>
            <numerusform>%n сделки должны были закрыться до %1 и показаны отдельно</numerusform>
            <numerusform>%n сделок должны были закрыться до %1 и показаны отдельно</numerusform>
        </translation>
    </message>
    <message>
        <source>learnt from closed deals</source>
        <translation>по закрытым сделкам</translation>
    </message>
    <message>
        <source>typed for the deal</source>
        <translation>введена для сделки</translation>
    </message>
    <message>
        <source>typed for the stage</source>
        <translation>введена для этапа</translation>
    </message>
    <message>
        <source>not known: the deal is not weighted</source>
        <translation>неизвестна: сделка не взвешена</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыты</translation>
    </message>
    <message>
        <source>won</source>
        <translation>выиграны</translation>
    </message>
    <message>
        <source>What it counts for</source>
        <translation>Сколько она весит</translation>
    </message>
    <message>
        <source>Closed deals that had reached the stage</source>
        <translation>Закрытых сделок, достигших этапа</translation>
    </message>
    <message>
        <source>Of them won</source>
        <translation>Из них выиграно</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Откуда она</translation>
    </message>
    <message>
        <source>Weighted amount</source>
        <translation>Взвешенная сумма</translation>
    </message>
    <message>
        <source>It should have closed already: shown apart, as overdue</source>
        <translation>Она уже должна была закрыться: показана отдельно, как просроченная</translation>
    </message>
    <message>
        <source>The deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>Ожидаемое закрытие</translation>
    </message>
    <message>
        <source>Bought nothing yet: potential</source>
        <translation>Ещё ничего не купил: потенциальный</translation>
    </message>
    <message>
        <source>Bought on one day only: one-time</source>
        <translation>Покупал только в один день: разовый</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n whole period(s) since the first purchase: new</source>
        <translation>
            <numerusform>С первой покупки прошло меньше %n целого периода: новый</numerusform>
            <numerusform>С первой покупки прошло меньше %n целых периодов: новый</numerusform>
            <numerusform>С первой покупки прошло меньше %n целых периодов: новый</numerusform>
        </translation>
    </message>
    <message>
        <source>Buys again and again: regular</source>
        <translation>Покупает снова и снова: постоянный</translation>
    </message>
    <message numerus="yes">
        <source>No purchase in the last %n period(s): lost</source>
        <translation>
            <numerusform>Нет покупок в последнем %n периоде: потерян</numerusform>
            <numerusform>Нет покупок в последних %n периодах: потерян</numerusform>
            <numerusform>Нет покупок в последних %n периодах: потерян</numerusform>
        </translation>
    </message>
    <message>
        <source>potential</source>
        <translation>потенциальный</translation>
    </message>
    <message>
        <source>one-time</source>
        <translation>разовый</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>постоянный</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message numerus="yes">
        <source>fewer than %n whole period(s) since the first purchase</source>
        <translation>
            <numerusform>меньше %n целого периода с первой покупки</numerusform>
            <numerusform>меньше %n целых периодов с первой покупки</numerusform>
            <numerusform>меньше %n целых периодов с первой покупки</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потерян</translation>
    </message>
    <message numerus="yes">
        <source>no purchase in the last %n period(s)</source>
        <translation>
            <numerusform>нет покупок в последнем %n периоде</numerusform>
            <numerusform>нет покупок в последних %n периодах</numerusform>
            <numerusform>нет покупок в последних %n периодах</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage of the relation: %1</source>
        <translation>Стадия отношений: %1</translation>
    </message>
    <message>
        <source>RFM knows two to nine scores</source>
        <translation>в RFM от двух до девяти баллов</translation>
    </message>
    <message numerus="yes">
        <source>the cut points of RFM are %n ascending number(s) for each measure</source>
        <translation>
            <numerusform>порогов RFM для каждого показателя – %n число</numerusform>
            <numerusform>пороги RFM для каждого показателя – %n возрастающих числа</numerusform>
            <numerusform>пороги RFM для каждого показателя – %n возрастающих чисел</numerusform>
        </translation>
    </message>
    <message>
        <source>by own cut points</source>
        <translation>по своим порогам</translation>
    </message>
    <message>
        <source>by quantiles of the values</source>
        <translation>по квантилям значений</translation>
    </message>
    <message>
        <source>by ranks, equal values alike</source>
        <translation>по рангам, равные значения одинаково</translation>
    </message>
    <message>
        <source>parts of equal size, keys divide equal values</source>
        <translation>равные по размеру части, ключи делят равные значения</translation>
    </message>
    <message>
        <source>Border %1</source>
        <translation>Граница %1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Балл %1</translation>
    </message>
    <message>
        <source>champions</source>
        <translation>чемпионы</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>лояльные</translation>
    </message>
    <message>
        <source>becoming loyal</source>
        <translation>становятся лояльными</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>новички</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>требуют внимания</translation>
    </message>
    <message>
        <source>about to sleep</source>
        <translation>засыпают</translation>
    </message>
    <message>
        <source>hibernating</source>
        <translation>спящие</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Высший балл</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Частота</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>покупок</translation>
    </message>
    <message>
        <source>days with purchases</source>
        <translation>дни с покупками</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>mean of a purchase</source>
        <translation>среднее на покупку</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Давность</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупок</translation>
    </message>
    <message>
        <source>a client belongs to no segment</source>
        <translation>клиент не входит ни в один сегмент</translation>
    </message>
    <message>
        <source>the series is too short to compare it with what came</source>
        <translation>ряд слишком короток, чтобы сравнить с тем, что было</translation>
    </message>
    <message>
        <source>A forecast reaches 1 to %1 periods ahead</source>
        <translation>Прогноз – от 1 до %1 периодов вперёд</translation>
    </message>
    <message>
        <source>An interval holds more than 0 % and less than 100 % of cases</source>
        <translation>Интервал содержит больше 0 % и меньше 100 % случаев</translation>
    </message>
    <message>
        <source>A back-test needs at least one period</source>
        <translation>Для проверки на истории нужен хотя бы один период</translation>
    </message>
    <message>
        <source>Method: %1, as asked for</source>
        <translation>Метод: %1, как указано</translation>
    </message>
    <message numerus="yes">
        <source>Method: %1; a series of %n period(s) is too short to compare methods</source>
        <translation>
            <numerusform>Метод: %1; ряд из %n периода слишком короток, чтобы сравнить методы</numerusform>
            <numerusform>Метод: %1; ряд из %n периодов слишком короток, чтобы сравнить методы</numerusform>
            <numerusform>Метод: %1; ряд из %n периодов слишком короток, чтобы сравнить методы</numerusform>
        </translation>
    </message>
    <message>
        <source>Method: %1; its mean absolute error, %2, was the smallest over %3 forecast values</source>
        <translation>Метод: %1; его средняя абсолютная ошибка, %2, наименьшая на %3 прогнозных значениях</translation>
    </message>
    <message>
        <source>Weights: %1</source>
        <translation>Веса: %1</translation>
    </message>
    <message>
        <source>Too few periods to say how far it may be off</source>
        <translation>Слишком мало периодов, чтобы оценить возможную ошибку</translation>
    </message>
    <message>
        <source>All periods are equal: nothing can be learnt from them about change</source>
        <translation>Все периоды равны: об изменениях по ним судить нельзя</translation>
    </message>
    <message>
        <source>Of %1 periods the last %2 are used</source>
        <translation>Из %1 периодов взяты последние %2</translation>
    </message>
    <message>
        <source>Further ahead the figures become too large to be counted</source>
        <translation>Дальше числа становятся слишком большими</translation>
    </message>
    <message>
        <source>Nothing can be forecast: %1</source>
        <translation>Прогноз невозможен: %1</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>Нельзя применить: %1</translation>
    </message>
    <message>
        <source>The figures of this series are too far apart for this method</source>
        <translation>Числа этого ряда слишком разнятся для этого метода</translation>
    </message>
    <message>
        <source>The weights of smoothing are numbers from 0 to 1</source>
        <translation>Веса сглаживания – числа от 0 до 1</translation>
    </message>
    <message>
        <source>A moving average needs a window of at least 1</source>
        <translation>Скользящему среднему нужно окно не меньше 1</translation>
    </message>
    <message>
        <source>needs %1 periods, there are %2</source>
        <translation>нужно периодов: %1, есть: %2</translation>
    </message>
    <message>
        <source>some periods are below zero</source>
        <translation>в некоторых периодах значение ниже нуля</translation>
    </message>
    <message>
        <source>needs two periods with sales</source>
        <translation>нужны два периода с продажами</translation>
    </message>
    <message>
        <source>is for series with empty periods, there are none</source>
        <translation>метод для рядов с пустыми периодами, а их нет</translation>
    </message>
    <message>
        <source>some values are no usable numbers</source>
        <translation>некоторые значения – не числа</translation>
    </message>
    <message>
        <source>the series is empty</source>
        <translation>ряд пуст</translation>
    </message>
    <message>
        <source>periods of this length have no season</source>
        <translation>у периодов такой длины нет сезона</translation>
    </message>
    <message>
        <source>multiplying a season needs every period above zero</source>
        <translation>сезон-множитель требует, чтобы все периоды были больше нуля</translation>
    </message>
    <message>
        <source>naive (as the last period)</source>
        <translation>наивный (как последний период)</translation>
    </message>
    <message>
        <source>seasonal naive (as a season ago)</source>
        <translation>сезонный наивный (как сезон назад)</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>скользящее среднее</translation>
    </message>
    <message>
        <source>linear trend</source>
        <translation>линейный тренд</translation>
    </message>
    <message>
        <source>simple exponential smoothing</source>
        <translation>простое экспоненциальное сглаживание</translation>
    </message>
    <message>
        <source>Holt (level and trend)</source>
        <translation>Хольт (уровень и тренд)</translation>
    </message>
    <message>
        <source>damped trend</source>
        <translation>затухающий тренд</translation>
    </message>
    <message>
        <source>Holt-Winters, season added</source>
        <translation>Хольт – Уинтерс, сезон прибавляется</translation>
    </message>
    <message>
        <source>Holt-Winters, season multiplied</source>
        <translation>Хольт – Уинтерс, сезон умножается</translation>
    </message>
    <message>
        <source>Croston (demand with gaps)</source>
        <translation>Кростон (спрос с пропусками)</translation>
    </message>
    <message>
        <source>Syntetos-Boylan (demand with gaps)</source>
        <translation>Синтетос – Бойлан (спрос с пропусками)</translation>
    </message>
    <message>
        <source>No deal is won yet: there is no average deal and no cycle to reckon with</source>
        <translation>Ни одна сделка ещё не выиграна: нет ни средней сделки, ни цикла для расчёта</translation>
    </message>
    <message>
        <source>No won deal says when it began and ended: there is no cycle</source>
        <translation>Ни у одной выигранной сделки нет дат начала и конца: цикла нет</translation>
    </message>
    <message>
        <source>Half of the won deals were won on the day they began: there is no cycle</source>
        <translation>Половина выигранных сделок выиграна в день начала: цикла нет</translation>
    </message>
    <message>
        <source>Opportunities × average deal × win rate ÷ median cycle; closed deals: %1, won ones with dates: %2</source>
        <translation>Возможности × средняя сделка × доля выигрышей ÷ медиана цикла; закрытых сделок: %1, выигранных с датами: %2</translation>
    </message>
    <message>
        <source>No deal has come as far as to count as qualified</source>
        <translation>Ни одна сделка не дошла до квалификации</translation>
    </message>
    <message>
        <source>one whole %1 is too little to see how steady the demand is: the sales go from %2 to %3, take a shorter step or a longer time</source>
        <translation>одного целого периода (%1) мало, чтобы увидеть стабильность спроса: продажи идут с %2 по %3, возьмите шаг короче или время длиннее</translation>
    </message>
    <message>
        <source>Fewer than two periods count, so there is no class</source>
        <translation>Учитывается меньше двух периодов, поэтому класса нет</translation>
    </message>
    <message>
        <source>The mean is not above zero, so class %1</source>
        <translation>Среднее не больше нуля, поэтому класс %1</translation>
    </message>
    <message>
        <source>The coefficient is above %1, so class %2</source>
        <translation>Коэффициент больше %1, поэтому класс %2</translation>
    </message>
    <message>
        <source>The coefficient is at most %1, so class %2</source>
        <translation>Коэффициент не больше %1, поэтому класс %2</translation>
    </message>
    <message>
        <source>of the population, ÷ n</source>
        <translation>по совокупности, ÷ n</translation>
    </message>
    <message>
        <source>of a sample, ÷ (n − 1)</source>
        <translation>по выборке, ÷ (n − 1)</translation>
    </message>
    <message>
        <source>count as zeros</source>
        <translation>считаются нулями</translation>
    </message>
    <message>
        <source>count as zeros since the first purchase</source>
        <translation>считаются нулями с первой покупки</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>пропускаются</translation>
    </message>
    <message>
        <source>limits of XYZ are ascending percentages above 0</source>
        <translation>границы XYZ – возрастающие проценты больше 0</translation>
    </message>
    <message>
        <source>nothing was sold from %1 to %2</source>
        <translation>с %1 по %2 ничего не продано</translation>
    </message>
    <message>
        <source>Limits of XYZ, coefficient of variation</source>
        <translation>Границы XYZ, коэффициент вариации</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Стандартное отклонение</translation>
    </message>
    <message>
        <source>Empty periods</source>
        <translation>Пустые периоды</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шагов</translation>
    </message>
    <message>
        <source>Periods that count</source>
        <translation>Учтено периодов</translation>
    </message>
    <message>
        <source>Periods with sales</source>
        <translation>Периодов с продажами</translation>
    </message>
    <message>
        <source>Mean of a period</source>
        <translation>Среднее за период</translation>
    </message>
    <message>
        <source>Standard deviation %1</source>
        <translation>Стандартное отклонение %1</translation>
    </message>
    <message>
        <source>Coefficient of variation</source>
        <translation>Коэффициент вариации</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слияние</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Слияния</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kept record</source>
        <translation>Остающаяся запись</translation>
    </message>
    <message>
        <source>Merged record</source>
        <translation>Слитая запись</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Её название</translation>
    </message>
    <message>
        <source>Alternative values</source>
        <translation>Другие значения</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что было изменено</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin</source>
        <translation>«%1» в корзине</translation>
    </message>
    <message>
        <source>the same record is named twice</source>
        <translation>одна и та же запись названа дважды</translation>
    </message>
    <message>
        <source>name at least two records to be made one</source>
        <translation>назовите хотя бы две записи, чтобы сделать из них одну</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be one: they differ in “%3”</source>
        <translation>«%1» и «%2» не могут стать одной записью: они различаются полем «%3»</translation>
    </message>
    <message>
        <source>the record %1 is not among those to be one</source>
        <translation>записи %1 нет среди сливаемых</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays as it is</source>
        <translation>«%1» с тех пор изменена и остаётся как есть</translation>
    </message>
    <message>
        <source>“%2” of “%1” was changed since and stays as it is</source>
        <translation>Поле «%2» записи «%1» с тех пор изменено и остаётся как есть</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added since stay with “%1”</source>
        <translation>
            <numerusform>%n запись, добавленная с тех пор, остаётся у «%1»</numerusform>
            <numerusform>%n записи, добавленные с тех пор, остаются у «%1»</numerusform>
            <numerusform>%n записей, добавленных с тех пор, остаются у «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted for good and cannot come back</source>
        <translation>«%1» удалена окончательно и не может вернуться</translation>
    </message>
    <message>
        <source>Cannot merge</source>
        <translation>Не удалось слить</translation>
    </message>
    <message>
        <source>Undo a merge</source>
        <translation>Отмена слияния</translation>
    </message>
    <message>
        <source>there is no merge with the number %1</source>
        <translation>нет слияния с номером %1</translation>
    </message>
    <message>
        <source>Cannot undo the merge</source>
        <translation>Не удалось отменить слияние</translation>
    </message>
    <message>
        <source>there is no column “%1”; there are: %2</source>
        <translation>нет столбца «%1»; есть: %2</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Чтение таблицы</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “%1” cannot be read and count as empty; the first, in row %2, says “%3”</source>
        <translation>
            <numerusform>%n ячейка столбца «%1» не читается и считается пустой; первая, в строке %2: «%3»</numerusform>
            <numerusform>%n ячейки столбца «%1» не читаются и считаются пустыми; первая, в строке %2: «%3»</numerusform>
            <numerusform>%n ячеек столбца «%1» не читаются и считаются пустыми; первая, в строке %2: «%3»</numerusform>
        </translation>
    </message>
    <message>
        <source>rows can be tied to “%1” or to “%2”, not to both</source>
        <translation>строки можно связать с «%1» или с «%2», но не с обоими</translation>
    </message>
    <message>
        <source>several cards are called “%1”; a new one is made</source>
        <translation>несколько карточек называются «%1»; создаётся новая</translation>
    </message>
    <message>
        <source>line %1: a document type or an entity stands where only data may be</source>
        <translation>строка %1: тип документа или сущность там, где могут быть только данные</translation>
    </message>
    <message>
        <source>line %1: it is nested too deeply</source>
        <translation>строка %1: слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>line %1, column %2: this is no sound XML</source>
        <translation>строка %1, позиция %2: это не правильный XML</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a key left out, the first is row %1</source>
        <translation>
            <numerusform>пропущена %n строка без ключа, первая – строка %1</numerusform>
            <numerusform>пропущены %n строки без ключа, первая – строка %1</numerusform>
            <numerusform>пропущено %n строк без ключа, первая – строка %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date that can be read left out, the first is row %1: “%2”</source>
        <translation>
            <numerusform>пропущена %n строка без читаемой даты, первая – строка %1: «%2»</numerusform>
            <numerusform>пропущены %n строки без читаемой даты, первая – строка %1: «%2»</numerusform>
            <numerusform>пропущено %n строк без читаемой даты, первая – строка %1: «%2»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an amount that can be read left out, the first is row %1: “%2”</source>
        <translation>
            <numerusform>пропущена %n строка без читаемой суммы, первая – строка %1: «%2»</numerusform>
            <numerusform>пропущены %n строки без читаемой суммы, первая – строка %1: «%2»</numerusform>
            <numerusform>пропущено %n строк без читаемой суммы, первая – строка %1: «%2»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) rounded to four decimals</source>
        <translation>
            <numerusform>%n сумма округлена до четырёх знаков</numerusform>
            <numerusform>%n суммы округлены до четырёх знаков</numerusform>
            <numerusform>%n сумм округлено до четырёх знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) such as 1.234 can be read in two ways and were read as decimals</source>
        <translation>
            <numerusform>%n сумму вида 1.234 можно прочесть двояко, она прочитана как десятичная дробь</numerusform>
            <numerusform>%n суммы вида 1.234 можно прочесть двояко, они прочитаны как десятичные дроби</numerusform>
            <numerusform>%n сумм вида 1.234 можно прочесть двояко, они прочитаны как десятичные дроби</numerusform>
        </translation>
    </message>
    <message>
        <source>the amounts are in several currencies (%1), which cannot be added up: analyze each currency by itself</source>
        <translation>суммы в нескольких валютах (%1), их нельзя сложить: анализируйте каждую валюту отдельно</translation>
    </message>
    <message>
        <source>the table has no rows, so there are no sales to analyze</source>
        <translation>в таблице нет строк, поэтому нет и продаж для анализа</translation>
    </message>
    <message>
        <source>no row has a key, a date and an amount that can be read</source>
        <translation>ни в одной строке нет ключа, даты и суммы, которые можно прочесть</translation>
    </message>
    <message>
        <source>Reading sales</source>
        <translation>Чтение продаж</translation>
    </message>
    <message>
        <source>only people and firms can be cards</source>
        <translation>карточками могут быть только люди и фирмы</translation>
    </message>
    <message>
        <source>the file is too large in this encoding; save it as UTF-8</source>
        <translation>файл слишком велик в этой кодировке; сохраните его в UTF-8</translation>
    </message>
    <message>
        <source>the line is too long and is left out</source>
        <translation>строка слишком длинна и пропущена</translation>
    </message>
    <message>
        <source>this is no property of a card; it is left out</source>
        <translation>это не свойство карточки; пропущено</translation>
    </message>
    <message>
        <source>there is no card in it (BEGIN:VCARD)</source>
        <translation>в нём нет карточки (BEGIN:VCARD)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>this belongs to no card; it is left out</source>
        <translation>это не относится ни к одной карточке; пропущено</translation>
    </message>
    <message>
        <source>the card is too large; the rest is left out</source>
        <translation>карточка слишком велика; остаток пропущен</translation>
    </message>
    <message>
        <source>the card that begins here has no end</source>
        <translation>у карточки, которая начинается здесь, нет конца</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are too large and left out</source>
        <translation>
            <numerusform>%n фотография слишком велика и пропущена</numerusform>
            <numerusform>%n фотографии слишком велики и пропущены</numerusform>
            <numerusform>%n фотографий слишком велики и пропущены</numerusform>
        </translation>
    </message>
    <message>
        <source>the cards could not be written</source>
        <translation>не удалось записать карточки</translation>
    </message>
    <message>
        <source>The part “%1” cannot be read</source>
        <translation>Часть «%1» не удаётся прочитать</translation>
    </message>
    <message>
        <source>the workbook is protected by a password or of the old kind (.xls); save it as .xlsx without one</source>
        <translation>книга защищена паролем или старого вида (.xls); сохраните её как .xlsx без пароля</translation>
    </message>
    <message>
        <source>this is no workbook of Excel (.xlsx)</source>
        <translation>это не книга Excel (.xlsx)</translation>
    </message>
    <message>
        <source>the workbook has no sheets</source>
        <translation>в книге нет листов</translation>
    </message>
    <message>
        <source>the texts of the workbook need more than 1 GB of memory</source>
        <translation>текстам книги нужно больше 1 ГБ памяти</translation>
    </message>
    <message>
        <source>there is no sheet “%1”; there are: %2</source>
        <translation>нет листа «%1»; есть: %2</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Лист «%1»</translation>
    </message>
    <message>
        <source>its part is missing</source>
        <translation>его часть отсутствует</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the table left out</source>
        <translation>
            <numerusform>пропущена %n строка над таблицей</numerusform>
            <numerusform>пропущены %n строки над таблицей</numerusform>
            <numerusform>пропущено %n строк над таблицей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) taken as well</source>
        <translation>
            <numerusform>взята и %n скрытая строка</numerusform>
            <numerusform>взяты и %n скрытые строки</numerusform>
            <numerusform>взято и %n скрытых строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) left out</source>
        <translation>
            <numerusform>пропущена %n скрытая строка</numerusform>
            <numerusform>пропущены %n скрытые строки</numerusform>
            <numerusform>пропущено %n скрытых строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error and count as empty</source>
        <translation>
            <numerusform>%n ячейка содержит ошибку и считается пустой</numerusform>
            <numerusform>%n ячейки содержат ошибку и считаются пустыми</numerusform>
            <numerusform>%n ячеек содержат ошибку и считаются пустыми</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in no place of a sheet or lead to no text; they are left out</source>
        <translation>
            <numerusform>%n ячейка не имеет места на листе или ведёт в никуда; пропущена</numerusform>
            <numerusform>%n ячейки не имеют места на листе или ведут в никуда; пропущены</numerusform>
            <numerusform>%n ячеек не имеют места на листе или ведут в никуда; пропущены</numerusform>
        </translation>
    </message>
    <message>
        <source>the workbook could not be written</source>
        <translation>не удалось записать книгу</translation>
    </message>
    <message>
        <source>it holds far more than a table would</source>
        <translation>в нём гораздо больше, чем бывает в таблице</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>файл повреждён</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>файл не читается</translation>
    </message>
    <message>
        <source>this is no workbook, or it is cut off</source>
        <translation>это не книга, или она обрезана</translation>
    </message>
    <message>
        <source>the part “%1” is missing</source>
        <translation>часть «%1» отсутствует</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>он защищён паролем</translation>
    </message>
    <message>
        <source>same: %1</source>
        <translation>совпадает: %1</translation>
    </message>
    <message>
        <source>similar: %1</source>
        <translation>похоже: %1</translation>
    </message>
    <message>
        <source>different: %1</source>
        <translation>различается: %1</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Поиск дубликатов</translation>
    </message>
    <message>
        <source>must have %1 characters, has %2</source>
        <translation>должно быть знаков: %1, есть: %2</translation>
    </message>
    <message>
        <source>must consist of digits and Latin capital letters other than I, O, S, V and Z</source>
        <translation>должно состоять из цифр и заглавных латинских букв, кроме I, O, S, V и Z</translation>
    </message>
    <message>
        <source>its third to eighth characters must be digits</source>
        <translation>знаки с третьего по восьмой должны быть цифрами</translation>
    </message>
    <message>
        <source>a character is wrong: the last one should be %1, is %2</source>
        <translation>один из знаков неверен: последний должен быть %1, а стоит %2</translation>
    </message>
    <message>
        <source>no country with IBANs has the code %1</source>
        <translation>нет страны с IBAN и кодом %1</translation>
    </message>
    <message>
        <source>a character is wrong: the check digits do not fit</source>
        <translation>один из знаков неверен: контрольные цифры не сходятся</translation>
    </message>
    <message>
        <source>must begin with the two letters of a country of the European Union</source>
        <translation>должно начинаться с двух букв страны Европейского союза</translation>
    </message>
    <message>
        <source>has not the form of a VAT number of the country %1</source>
        <translation>не имеет вида номера НДС страны %1</translation>
    </message>
    <message>
        <source>must not have spaces</source>
        <translation>не должно быть пробелов</translation>
    </message>
    <message>
        <source>must consist of digits</source>
        <translation>должно состоять из цифр</translation>
    </message>
    <message>
        <source>must have %1 digits, has %2</source>
        <translation>должно быть цифр: %1, есть: %2</translation>
    </message>
    <message>
        <source>must have %1 or %2 digits, has %3</source>
        <translation>должно быть цифр: %1 или %2, есть: %3</translation>
    </message>
    <message>
        <source>nobody has a number of zeros alone</source>
        <translation>номера из одних нулей не бывает</translation>
    </message>
    <message>
        <source>a digit is wrong: digit %1 should be %2, is %3</source>
        <translation>одна из цифр неверна: цифра %1 должна быть %2, а стоит %3</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>KPP</source>
        <translation>КПП</translation>
    </message>
    <message>
        <source>OGRN</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>OGRNIP</source>
        <translation>ОГРНИП</translation>
    </message>
    <message>
        <source>BIK</source>
        <translation>БИК</translation>
    </message>
    <message>
        <source>Settlement account</source>
        <translation>Расчётный счёт</translation>
    </message>
    <message>
        <source>SNILS</source>
        <translation>СНИЛС</translation>
    </message>
    <message>
        <source>OKPO</source>
        <translation>ОКПО</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>Единый код социального кредита</translation>
    </message>
    <message>
        <source>VAT number (EU)</source>
        <translation>Номер НДС (ЕС)</translation>
    </message>
    <message>
        <source>is no account at the bank with the BIK %1, or one of its digits is wrong</source>
        <translation>не может быть счётом в банке с БИК %1, или одна из его цифр неверна</translation>
    </message>
    <message>
        <source>the BIK of its bank %1</source>
        <translation>БИК его банка %1</translation>
    </message>
    <message>
        <source>must have 9 digits; the fifth and the sixth may be Latin capital letters</source>
        <translation>должно быть 9 цифр; пятая и шестая могут быть заглавными латинскими буквами</translation>
    </message>
    <message>
        <source>its last two digits must be %1</source>
        <translation>последние две цифры должны быть %1</translation>
    </message>
    <message>
        <source>must begin with %1</source>
        <translation>должно начинаться с %1</translation>
    </message>
    <message>
        <source>its last changes still lie in a file beside it, and nothing can be written here; copy both to a folder of your own and open the copy</source>
        <translation>последние изменения ещё лежат в файле рядом, а записать здесь ничего нельзя; скопируйте оба файла в свою папку и откройте копию</translation>
    </message>
    <message>
        <source>it was made by an older version of Kartoteka and cannot be brought up to date where nothing can be written; copy it to a folder of your own and open the copy</source>
        <translation>база создана более старой версией Kartoteka, и там, куда нельзя ничего записать, её не обновить; скопируйте её в свою папку и откройте копию</translation>
    </message>
    <message>
        <source>the disk cannot keep a log beside the file: nothing is lost, but everybody waits while one person saves</source>
        <translation>на этом диске рядом с файлом нельзя вести журнал: ничего не потеряется, но пока один сохраняет, остальные ждут</translation>
    </message>
    <message>
        <source>Reading cards</source>
        <translation>Чтение карточек</translation>
    </message>
    <message>
        <source>No forecast of money: how much clients spend and how often they buy go together (correlation %1, at most %2 is allowed)</source>
        <translation>Деньги не прогнозируются: сумма и частота покупок связаны (корреляция %1, допустимо не больше %2)</translation>
    </message>
    <message>
        <source>Chance of another purchase</source>
        <translation>Вероятность новой покупки</translation>
    </message>
    <message>
        <source>Serving this client costs more than it brings</source>
        <translation>Обслуживание этого клиента стоит больше, чем приносит</translation>
    </message>
    <message>
        <source>Even the best method errs no less than the naive forecast: read the interval, not the value</source>
        <translation>Даже лучший метод ошибается не меньше наивного прогноза: смотрите на интервал, а не на значение</translation>
    </message>
    <message>
        <source>Making changes again</source>
        <translation>Повтор изменений</translation>
    </message>
    <message>
        <source>Taking back what was written</source>
        <translation>Возврат записанного</translation>
    </message>
    <message>
        <source>The unit of time lies between %1 and %2 days</source>
        <translation>Единица времени – от %1 до %2 дней</translation>
    </message>
    <message>
        <source>Pair of different records</source>
        <translation>Пара разных записей</translation>
    </message>
    <message>
        <source>Pairs of different records</source>
        <translation>Пары разных записей</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Первая запись</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Вторая запись</translation>
    </message>
    <message>
        <source>these are not two records but one</source>
        <translation>это не две записи, а одна</translation>
    </message>
    <message>
        <source>Two records are different</source>
        <translation>Две записи различны</translation>
    </message>
    <message>
        <source>too few periods are empty</source>
        <translation>пустых периодов слишком мало</translation>
    </message>
    <message>
        <source>Most periods are empty, which makes forecasts near zero look good: for the sum of a longer time trust Croston&apos;s method or Syntetos-Boylan&apos;s more</source>
        <translation>Большинство периодов пусты, поэтому прогнозы около нуля выглядят хорошо: для суммы за долгое время больше доверяйте методам Кростона и Синтетоса – Бойлана</translation>
    </message>
    <message>
        <source>must end with %1, as the BIK does</source>
        <translation>должно оканчиваться на %1, как БИК</translation>
    </message>
    <message>
        <source>a source costs money of one currency and brings money of another one</source>
        <translation>источник стоит денег в одной валюте, а приносит в другой</translation>
    </message>
    <message>
        <source>it is not said of each deal where it came from</source>
        <translation>не о каждой сделке сказано, откуда она</translation>
    </message>
    <message>
        <source>leads and costs of a source must not be negative</source>
        <translation>лиды и затраты источника не могут быть отрицательными</translation>
    </message>
    <message>
        <source>a deal came from a source that is not there</source>
        <translation>сделка пришла из источника, которого нет</translation>
    </message>
    <message>
        <source>several sheets hold data; only “%1” was read</source>
        <translation>данные есть на нескольких листах; прочитан только «%1»</translation>
    </message>
    <message>
        <source>this is no table: it holds signs that stand in no text</source>
        <translation>это не таблица: в ней знаки, которых не бывает в тексте</translation>
    </message>
    <message>
        <source>there are no rows in it</source>
        <translation>в ней нет строк</translation>
    </message>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>Изменить «%1» у «%2»</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Move to the recycle bin: %1</source>
        <translation>В корзину: %1</translation>
    </message>
    <message>
        <source>Restore from the recycle bin: %1</source>
        <translation>Вернуть из корзины: %1</translation>
    </message>
    <message>
        <source>Firm or contact</source>
        <translation>Фирма или контактное лицо</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>No program here opens %1</source>
        <translation>Здесь нет программы, которая открывает %1</translation>
    </message>
    <message>
        <source>The refused rows are in “%1”</source>
        <translation>Отклонённые строки – в «%1»</translation>
    </message>
    <message>
        <source>There is no table in the clipboard</source>
        <translation>В буфере обмена нет таблицы</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The recipe “%1” was saved</source>
        <translation>Рецепт «%1» сохранён</translation>
    </message>
    <message>
        <source>Add the tag “%1”</source>
        <translation>Добавить метку «%1»</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Убрать метку</translation>
    </message>
    <message>
        <source>Looks like “%1”: %2</source>
        <translation>Похоже на «%1»: %2</translation>
    </message>
    <message>
        <source>the file “%1” cannot be used</source>
        <translation>файл «%1» нельзя использовать</translation>
    </message>
    <message>
        <source>Add the file “%1”</source>
        <translation>Добавить файл «%1»</translation>
    </message>
    <message>
        <source>a note of %1 characters is too long</source>
        <translation>заметка из %1 знаков слишком длинная</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>This card is in the recycle bin.</source>
        <translation>Эта карточка в корзине.</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Убрать связь</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>Добавить «%1» к «%2»</translation>
    </message>
    <message>
        <source>Link two cards</source>
        <translation>Связать две карточки</translation>
    </message>
    <message numerus="yes">
        <source>Move %n record(s) to the recycle bin</source>
        <translation>
            <numerusform>Удаление %n записи в корзину</numerusform>
            <numerusform>Удаление %n записей в корзину</numerusform>
            <numerusform>Удаление %n записей в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n record(s)</source>
        <translation>
            <numerusform>Восстановление %n записи</numerusform>
            <numerusform>Восстановление %n записей</numerusform>
            <numerusform>Восстановление %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n record(s)</source>
        <translation>
            <numerusform>Изменение «%1» у %n записи</numerusform>
            <numerusform>Изменение «%1» у %n записей</numerusform>
            <numerusform>Изменение «%1» у %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>the printer does not take anything</source>
        <translation>принтер ничего не принимает</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Загрузка отменена</translation>
    </message>
    <message>
        <source>“%1” stands by itself again</source>
        <translation>«%1» снова сама по себе</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>«%1» уже есть</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>Backed up and checked: “%1”</source>
        <translation>Копия создана и проверена: «%1»</translation>
    </message>
    <message>
        <source>“%1” is ready to be opened; this file is as it was</source>
        <translation>«%1» можно открыть; этот файл остался прежним</translation>
    </message>
    <message>
        <source>The file is sound</source>
        <translation>Файл исправен</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>the text holds half of a character</source>
        <translation>в тексте половина символа</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Сохранённый фильтр</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Быстрый фильтр</translation>
    </message>
    <message>
        <source>it is not a list in JSON</source>
        <translation>это не список в JSON</translation>
    </message>
    <message>
        <source>%1 characters are too long for a name, %2 at most</source>
        <translation>%1 знаков – слишком длинное название, не больше %2</translation>
    </message>
    <message>
        <source>a choice needs a text that can be seen</source>
        <translation>варианту нужен видимый текст</translation>
    </message>
    <message>
        <source>there is a choice “%1” already</source>
        <translation>вариант «%1» уже есть</translation>
    </message>
    <message>
        <source>%1 choices are too many, %2 at most</source>
        <translation>%1 вариантов – слишком много, не больше %2</translation>
    </message>
    <message>
        <source>“%1” is a word of the program</source>
        <translation>«%1» – слово самой программы</translation>
    </message>
    <message>
        <source>“%1” takes no fields of your own</source>
        <translation>«%1» не принимает своих полей</translation>
    </message>
    <message>
        <source>Changing the values of the field</source>
        <translation>Изменение значений поля</translation>
    </message>
    <message>
        <source>the records hold too many different values for a choice</source>
        <translation>в записях слишком много разных значений для выбора из вариантов</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) hold what cannot become this type, such as “%1”</source>
        <translation>
            <numerusform>%n запись содержит то, что не подходит к этому типу, например «%1»</numerusform>
            <numerusform>%n записи содержат то, что не подходит к этому типу, например «%1»</numerusform>
            <numerusform>%n записей содержат то, что не подходит к этому типу, например «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>a field needs a name</source>
        <translation>полю нужно название</translation>
    </message>
    <message>
        <source>there is a field “%1” already</source>
        <translation>поле «%1» уже есть</translation>
    </message>
    <message>
        <source>records still hold values of a removed field “%1”: bring it back, or empty it</source>
        <translation>в записях ещё есть значения удалённого поля «%1»: верните его или очистите</translation>
    </message>
    <message>
        <source>there is no choice “%1”</source>
        <translation>нет варианта «%1»</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”</source>
        <translation>После «%1» не хватает значения</translation>
    </message>
    <message>
        <source>Write digits of the phone</source>
        <translation>Напечатайте цифры телефона</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>«%1» – ничего из: %2</translation>
    </message>
    <message>
        <source>“%1” does not fit here: there is no order</source>
        <translation>«%1» здесь не подходит: порядка нет</translation>
    </message>
    <message>
        <source>“%1” does not go together with a range</source>
        <translation>«%1» не сочетается с промежутком</translation>
    </message>
    <message>
        <source>= alone: nothing in the field; != alone: something in it</source>
        <translation>Один знак =: поле пусто; один знак !=: поле заполнено</translation>
    </message>
    <message>
        <source>Digits of the phone, in any spelling</source>
        <translation>Цифры телефона в любом написании</translation>
    </message>
    <message>
        <source>Part of the text; =text: exactly this; !text: not containing it</source>
        <translation>Часть текста; =текст: ровно это; !текст: не содержит</translation>
    </message>
    <message>
        <source>A day, a month or a year: 5.3.2026, 2026-03, 2026, today; &gt;2026-03, 2026-03..2026-05, ..today</source>
        <translation>День, месяц или год: 5.3.2026, 2026-03, 2026, сегодня; &gt;2026-03, 2026-03..2026-05, ..сегодня</translation>
    </message>
    <message>
        <source>A number; &gt;5, &lt;=10, 5..10, !=7</source>
        <translation>Число; &gt;5, &lt;=10, 5..10, !=7</translation>
    </message>
    <message>
        <source>One or several of: %1; !name: all others</source>
        <translation>Одно или несколько из: %1; !название: все остальные</translation>
    </message>
    <message>
        <source>Change the field “%1”</source>
        <translation>Изменение поля «%1»</translation>
    </message>
    <message>
        <source>Remove the field “%1”</source>
        <translation>Удаление поля «%1»</translation>
    </message>
    <message>
        <source>Bring back the field “%1”</source>
        <translation>Возврат поля «%1»</translation>
    </message>
    <message>
        <source>Move the field “%1”</source>
        <translation>Перемещение поля «%1»</translation>
    </message>
    <message>
        <source>Change the type of “%1”</source>
        <translation>Смена типа поля «%1»</translation>
    </message>
    <message>
        <source>Remove the choice “%1” of “%2”</source>
        <translation>Удаление варианта «%1» поля «%2»</translation>
    </message>
    <message>
        <source>Rename the choice “%1” of “%2”</source>
        <translation>Переименование варианта «%1» поля «%2»</translation>
    </message>
    <message>
        <source>Empty the field “%1”</source>
        <translation>Очистка поля «%1»</translation>
    </message>
    <message>
        <source>Cannot take in “%1”</source>
        <translation>Не удалось загрузить «%1»</translation>
    </message>
    <message>
        <source>The file holds no arrangements of this program</source>
        <translation>В файле нет расположений этой программы</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Нужно имя</translation>
    </message>
    <message>
        <source>A name has at most %1 characters</source>
        <translation>В имени не больше %1 знаков</translation>
    </message>
    <message>
        <source>“%1” is one of the arrangements that come with the program</source>
        <translation>«%1» – одно из расположений самой программы</translation>
    </message>
    <message>
        <source>There is an arrangement “%1” already</source>
        <translation>Расположение «%1» уже есть</translation>
    </message>
    <message>
        <source>There is no arrangement “%1”</source>
        <translation>Расположения «%1» нет</translation>
    </message>
    <message>
        <source>The field “%1” is back</source>
        <translation>Поле «%1» возвращено</translation>
    </message>
    <message numerus="yes">
        <source>The field “%1” is removed; %n record(s) keep their values</source>
        <translation>
            <numerusform>Поле «%1» удалено; %n запись хранит значение</numerusform>
            <numerusform>Поле «%1» удалено; %n записи хранят значения</numerusform>
            <numerusform>Поле «%1» удалено; %n записей хранят значения</numerusform>
        </translation>
    </message>
    <message>
        <source>The field “%1” is removed</source>
        <translation>Поле «%1» удалено</translation>
    </message>
    <message>
        <source>The field “%1” is empty</source>
        <translation>Поле «%1» очищено</translation>
    </message>
    <message>
        <source>The choice “%1” is removed</source>
        <translation>Вариант «%1» удалён</translation>
    </message>
    <message>
        <source>Save the filter “%1”</source>
        <translation>Сохранить фильтр «%1»</translation>
    </message>
    <message>
        <source>Move the filter “%1”</source>
        <translation>Переставить фильтр «%1»</translation>
    </message>
    <message>
        <source>Delete the filter “%1”</source>
        <translation>Удалить фильтр «%1»</translation>
    </message>
    <message>
        <source>Rename the filter “%1”</source>
        <translation>Переименовать фильтр «%1»</translation>
    </message>
    <message>
        <source>Painting pages</source>
        <translation>Подготовка страниц</translation>
    </message>
    <message>
        <source>There is no printer on this computer. The pages can be saved as PDF.</source>
        <translation>На этом компьютере нет принтера. Страницы можно сохранить как PDF.</translation>
    </message>
    <message>
        <source>The printer “%1” does not answer</source>
        <translation>Принтер «%1» не отвечает</translation>
    </message>
    <message>
        <source>Restore values from before %1</source>
        <translation>Возврат значений до %1</translation>
    </message>
    <message>
        <source>the text is too long for a cell, %1 characters at most</source>
        <translation>текст слишком длинный для ячейки, не больше %1 знаков</translation>
    </message>
    <message>
        <source>New here? A tour shows the window in eight short steps.</source>
        <translation>Вы здесь впервые? Экскурсия покажет окно за восемь коротких шагов.</translation>
    </message>
    <message>
        <source>choose one of the records that were found</source>
        <translation>выберите одну из найденных записей</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n неделю назад</numerusform>
            <numerusform>%n недели назад</numerusform>
            <numerusform>%n недель назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Add a condition to the filter</source>
        <translation>Добавить условие к фильтру</translation>
    </message>
    <message>
        <source>Asks for a field, a comparison and a value. All conditions must hold, together with the words of the filter.</source>
        <translation>Спрашивает поле, сравнение и значение. Выполняться должны все условия вместе со словами фильтра.</translation>
    </message>
    <message>
        <source>Filter by columns</source>
        <translation>Фильтр по столбцам</translation>
    </message>
    <message>
        <source>Shows a line below the head of each column. Texts are looked for in it; numbers and dates take &gt;5 or 5..10.</source>
        <translation>Показывает строку под заголовком каждого столбца. Текст ищется в столбце; для чисел и дат годится &gt;5 или 5..10.</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Which columns are shown, and sets of columns under names of their own.</source>
        <translation>Какие столбцы видны, и наборы столбцов под своими именами.</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Выгрузить список</translation>
    </message>
    <message>
        <source>Saves what the list shows, or the selected rows, as CSV, Excel workbook, PDF or vCard.</source>
        <translation>Сохраняет то, что показывает список, или выделенные строки как CSV, книгу Excel, PDF или vCard.</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Напечатать список</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <source>Keeps conditions and words under a name, in the dock “Saved filters”, for everybody who opens the file.</source>
        <translation>Сохраняет условия и слова под именем на панели «Сохранённые фильтры» для всех, кто открывает файл.</translation>
    </message>
    <message>
        <source>Shows the pages of this list before they are printed or saved as PDF.</source>
        <translation>Показывает страницы этого списка перед печатью или сохранением в PDF.</translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Место работы</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>Код записи</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>spaces removed</source>
        <translation>убрать лишние пробелы</translation>
    </message>
    <message>
        <source>international number</source>
        <translation>международный номер</translation>
    </message>
    <message>
        <source>lower case, checked</source>
        <translation>строчные буквы, проверка</translation>
    </message>
    <message>
        <source>digits, checked</source>
        <translation>цифры, проверка числа</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>найти по названию</translation>
    </message>
    <message numerus="yes">
        <source>list of %n value(s)</source>
        <translation>
            <numerusform>список из %n значения</numerusform>
            <numerusform>список из %n значений</numerusform>
            <numerusform>список из %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>ММ/ДД/ГГГГ</translation>
    </message>
    <message>
        <source>any form of date</source>
        <translation>дата в любом виде</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>десятичная запятая</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>десятичная точка</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
</context>
<context>
    <name>ListPrinter</name>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kartoteka file (*.kartoteka)</source>
        <translation>Файл Картотеки (*.kartoteka)</translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message numerus="yes">
        <source>%n take(s) values</source>
        <translation>
            <numerusform>%n получит значения</numerusform>
            <numerusform>%n получат значения</numerusform>
            <numerusform>%n получат значения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) over to the kept card</source>
        <translation>
            <numerusform>%n перейдёт к оставляемой карточке</numerusform>
            <numerusform>%n перейдут к оставляемой карточке</numerusform>
            <numerusform>%n перейдут к оставляемой карточке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is (are) there already and go(es) to the recycle bin</source>
        <translation>
            <numerusform>%n уже есть и уйдёт в корзину</numerusform>
            <numerusform>%n уже есть и уйдут в корзину</numerusform>
            <numerusform>%n уже есть и уйдут в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would lead to the card itself and go(es) to the recycle bin</source>
        <translation>
            <numerusform>%n указывала бы на саму карточку и уйдёт в корзину</numerusform>
            <numerusform>%n указывали бы на саму карточку и уйдут в корзину</numerusform>
            <numerusform>%n указывали бы на саму карточку и уйдут в корзину</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>People and firms</source>
        <translation>Люди и фирмы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older event(s) are not printed.</source>
        <translation>
            <numerusform>%Ln более раннее событие не напечатано.</numerusform>
            <numerusform>%Ln более ранних события не напечатаны.</numerusform>
            <numerusform>%Ln более ранних событий не напечатано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Печать карточки</translation>
    </message>
</context>
<context>
    <name>Perspectives</name>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Минимум</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Clients, deals and time in one file</source>
        <translation>Клиенты, сделки и время в одном файле</translation>
    </message>
    <message>
        <source>Folder of the settings (KARTOTEKA_CONFIG).</source>
        <translation>Папка настроек (KARTOTEKA_CONFIG).</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>A .kartoteka file.</source>
        <translation>Файл .kartoteka.</translation>
    </message>
    <message>
        <source>kartoteka: there is no screen here that can be reached; kartoteka-cli works without one.</source>
        <translation>kartoteka: здесь нет доступного экрана; kartoteka-cli работает и без него.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>No organizations yet – add the first one or bring them from a file.</source>
        <translation>Организаций пока нет – добавьте первую или загрузите их из файла.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln организация</numerusform>
            <numerusform>%Ln организации</numerusform>
            <numerusform>%Ln организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>No persons yet – add the first one or bring them from a file.</source>
        <translation>Людей пока нет – добавьте первого человека или загрузите их из файла.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>No clients yet – add the first one or bring them from a file.</source>
        <translation>Клиентов пока нет – добавьте первого или загрузите их из файла.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed record(s)</source>
        <translation>
            <numerusform>%Ln удалённая запись</numerusform>
            <numerusform>%Ln удалённые записи</numerusform>
            <numerusform>%Ln удалённых записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Everything the file holds: firms, people, the recycle bin, imports. %1 opens the first one.</source>
        <translation>Всё, что есть в файле: фирмы, люди, корзина, импорты. %1 открывает первый раздел.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>One row, one client. Walk with the arrow keys; Enter opens the card in a tab.</source>
        <translation>Одна строка – один клиент. Ходите стрелками; Enter открывает карточку во вкладке.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Type a few letters, in any alphabet, and the list narrows at once. %1 comes here from anywhere.</source>
        <translation>Наберите несколько букв, любым алфавитом, и список сразу сузится. %1 приводит сюда отовсюду.</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>All about the client of the row: contacts, people, files, what happened. Click a value to change it, or press %1.</source>
        <translation>Всё о клиенте из строки: контакты, люди, файлы, события. Щёлкните значение, чтобы изменить его, или нажмите %1.</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>%1 adds a firm or a person, and warns of cards that look the same while you type.</source>
        <translation>%1 добавляет фирму или человека и ещё при вводе предупреждает о похожих карточках.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Поиск по всему</translation>
    </message>
    <message>
        <source>A name, a phone, a tax number, a word of a note: %1 finds the card.</source>
        <translation>Имя, телефон, ИНН, слово из заметки: %1 находит карточку.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Ничто не теряется</translation>
    </message>
    <message>
        <source>%1 takes back every step, also a deletion or a whole import, and also after a restart.</source>
        <translation>%1 отменяет каждый шаг, в том числе удаление и целый импорт, и даже после перезапуска.</translation>
    </message>
    <message>
        <source>Commands and help</source>
        <translation>Команды и справка</translation>
    </message>
    <message>
        <source>Every command stands in the menus with its keys; %1 finds one by a few letters. This tour and the tutorial are in the Help menu.</source>
        <translation>Каждая команда есть в меню вместе с клавишами; %1 находит её по нескольким буквам. Эта экскурсия и справка – в меню «Справка».</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Импорты</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Merged cards</source>
        <translation>Слитые карточки</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
</context>
<context>
    <name>kartoteka::Arrangement</name>
    <message>
        <source>The arrangement is kept as “%1”</source>
        <translation>Расположение сохранено под именем «%1»</translation>
    </message>
    <message>
        <source>Save the arrangement</source>
        <translation>Сохранить расположение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Replace the arrangement “%1”?</source>
        <translation>Заменить расположение «%1»?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Rename the arrangement</source>
        <translation>Переименовать расположение</translation>
    </message>
    <message>
        <source>Delete the arrangement</source>
        <translation>Удалить расположение</translation>
    </message>
    <message>
        <source>Delete the arrangement “%1”? The window stays as it is.</source>
        <translation>Удалить расположение «%1»? Окно останется как есть.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Export my arrangements</source>
        <translation>Выгрузить мои расположения</translation>
    </message>
    <message>
        <source>Arrangements (*.json)</source>
        <translation>Расположения (*.json)</translation>
    </message>
    <message>
        <source>arrangements</source>
        <translation>расположения</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>Import arrangements</source>
        <translation>Загрузить расположения</translation>
    </message>
    <message numerus="yes">
        <source>%n arrangement(s) added</source>
        <translation>
            <numerusform>Добавлено %n расположение</numerusform>
            <numerusform>Добавлено %n расположения</numerusform>
            <numerusform>Добавлено %n расположений</numerusform>
        </translation>
    </message>
    <message>
        <source>Dock at the left</source>
        <translation>Закрепить слева</translation>
    </message>
    <message>
        <source>Dock at the right</source>
        <translation>Закрепить справа</translation>
    </message>
    <message>
        <source>Dock at the top</source>
        <translation>Закрепить сверху</translation>
    </message>
    <message>
        <source>Dock at the bottom</source>
        <translation>Закрепить снизу</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Открепить</translation>
    </message>
</context>
<context>
    <name>kartoteka::BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>Резервные копии этого файла</translation>
    </message>
    <message>
        <source>They lie in “%1”.</source>
        <translation>Они лежат в «%1».</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Создать копию</translation>
    </message>
    <message>
        <source>&amp;Restore as a new file…</source>
        <translation>&amp;Восстановить в новый файл…</translation>
    </message>
    <message>
        <source>Check the &amp;file</source>
        <translation>Проверить &amp;файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>Чтение списка копий</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>обычная</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>перед новой версией</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед загрузкой</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Восстановить в новый файл</translation>
    </message>
    <message>
        <source>Kartoteka (*.kartoteka)</source>
        <translation>Картотека (*.kartoteka)</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>Copies of the file, the newest first, and why each was made.</source>
        <translation>Копии файла, новые первыми, и почему сделана каждая.</translation>
    </message>
    <message>
        <source>Makes a copy of the file as it is now.</source>
        <translation>Делает копию файла в его нынешнем виде.</translation>
    </message>
    <message>
        <source>Saves the chosen copy as a file of its own; the open one stays.</source>
        <translation>Сохраняет выбранную копию отдельным файлом; открытый остаётся.</translation>
    </message>
    <message>
        <source>Reads the whole file and says whether it is sound.</source>
        <translation>Читает весь файл и говорит, цел ли он.</translation>
    </message>
    <message>
        <source>Back to the window; work that runs goes on.</source>
        <translation>Назад в окно; начатая работа продолжается.</translation>
    </message>
</context>
<context>
    <name>kartoteka::CardFacts</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Скрыть пустые поля</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Показать все поля</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Основное</translation>
    </message>
</context>
<context>
    <name>kartoteka::CardHead</name>
    <message>
        <source>Asked not to be called</source>
        <translation>Просили не звонить</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>не звонить</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Добавить метку…</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Убрать метку «%1»</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>Метка:</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Roles and tags</source>
        <translation>Роли и метки</translation>
    </message>
</context>
<context>
    <name>kartoteka::ChangeTableModel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
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
</context>
<context>
    <name>kartoteka::Chip</name>
    <message>
        <source>Remove “%1”</source>
        <translation>Убрать «%1»</translation>
    </message>
</context>
<context>
    <name>kartoteka::ChoiceEditor</name>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>kartoteka::ChoiceList</name>
    <message>
        <source>Add the choice</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Add the choice (Enter)</source>
        <translation>Добавить вариант (Enter)</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation>Удалить вариант</translation>
    </message>
    <message>
        <source>Remove the choice, also from the records that hold it (Del)</source>
        <translation>Удалить вариант, в том числе из записей, где он стоит (Del)</translation>
    </message>
    <message>
        <source>Move the choice up</source>
        <translation>Поднять вариант</translation>
    </message>
    <message>
        <source>Move the choice up (Alt+Up)</source>
        <translation>Поднять вариант (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move the choice down</source>
        <translation>Опустить вариант</translation>
    </message>
    <message>
        <source>Move the choice down (Alt+Down)</source>
        <translation>Опустить вариант (Alt+Вниз)</translation>
    </message>
    <message>
        <source>New choice</source>
        <translation>Новый вариант</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>What can be chosen in this field, in this order. F2 or a double click renames a choice, in all records as well.</source>
        <translation>Что можно выбрать в этом поле, в этом порядке. F2 или двойной щелчок переименовывает вариант и во всех записях.</translation>
    </message>
</context>
<context>
    <name>kartoteka::ColumnSets</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>There are columns under the name “%1”. Replace them?</source>
        <translation>Столбцы под именем «%1» уже есть. Заменить?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Save columns as…</source>
        <translation>Сохранить столбцы как…</translation>
    </message>
    <message>
        <source>Save columns</source>
        <translation>Сохранить столбцы</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Rename columns</source>
        <translation>Переименовать столбцы</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Исходные столбцы</translation>
    </message>
    <message>
        <source>It stays at the left when the list is scrolled sideways</source>
        <translation>Остаётся слева, когда список прокручивают вбок</translation>
    </message>
    <message>
        <source>Freeze the first column</source>
        <translation>Закрепить первый столбец</translation>
    </message>
    <message>
        <source>Freeze the columns up to “%1”</source>
        <translation>Закрепить столбцы до «%1»</translation>
    </message>
    <message>
        <source>Unfreeze columns</source>
        <translation>Открепить столбцы</translation>
    </message>
    <message>
        <source>All columns are scrolled sideways together</source>
        <translation>Все столбцы прокручиваются вбок вместе</translation>
    </message>
</context>
<context>
    <name>kartoteka::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Введите команду</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>A few letters of a command, of its menu or of an arrangement; Enter does the first one.</source>
        <translation>Несколько букв команды, её меню или расположения; Enter выполняет первую.</translation>
    </message>
    <message>
        <source>Commands that can be used now, the best match first.</source>
        <translation>Команды, доступные сейчас; самые подходящие первыми.</translation>
    </message>
</context>
<context>
    <name>kartoteka::ConditionEditor</name>
    <message>
        <source>Add condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>kartoteka::ConflictPanel</name>
    <message>
        <source>Somebody changed this field meanwhile. Which value shall stay?</source>
        <translation>Кто-то тем временем изменил это поле. Какое значение оставить?</translation>
    </message>
    <message>
        <source>%1 changed this field meanwhile. Which value shall stay?</source>
        <translation>%1 тем временем изменил(а) это поле. Какое значение оставить?</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Моё: %1</translation>
    </message>
    <message>
        <source>Saved meanwhile: %1</source>
        <translation>Сохранено тем временем: %1</translation>
    </message>
    <message>
        <source>As it was before: %1</source>
        <translation>Как было раньше: %1</translation>
    </message>
    <message>
        <source>Save this one</source>
        <translation>Сохранить это</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
</context>
<context>
    <name>kartoteka::CustomFieldsDialog</name>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записей</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>Add a field (Insert)</source>
        <translation>Добавить поле (Insert)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move the field up (Alt+Up)</source>
        <translation>Поднять поле (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move the field down (Alt+Down)</source>
        <translation>Опустить поле (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Очистить поле</translation>
    </message>
    <message>
        <source>Take the value out of every record…</source>
        <translation>Убрать значение из всех записей…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Повторить (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No fields yet. A field added here is at once in cards, lists, filters and imports.</source>
        <translation>Полей пока нет. Добавленное здесь поле сразу есть в карточках, списках, фильтрах и импорте.</translation>
    </message>
    <message numerus="yes">
        <source>Take the value of “%1” out of %n record(s)?</source>
        <translation>
            <numerusform>Убрать значение поля «%1» из %n записи?</numerusform>
            <numerusform>Убрать значение поля «%1» из %n записей?</numerusform>
            <numerusform>Убрать значение поля «%1» из %n записей?</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Это можно отменить.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Bring the field back with its values</source>
        <translation>Вернуть поле с его значениями</translation>
    </message>
    <message>
        <source>Remove the field; records keep their values (Del)</source>
        <translation>Удалить поле; значения в записях останутся (Del)</translation>
    </message>
</context>
<context>
    <name>kartoteka::DateEditor</name>
    <message>
        <source>Choose in the calendar (Alt+Down)</source>
        <translation>Выбрать в календаре (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>kartoteka::DetectionBar</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Даты</translation>
    </message>
    <message>
        <source>De&amp;cimals</source>
        <translation>Дро&amp;би</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>Рецеп&amp;т</translation>
    </message>
    <message>
        <source>Found out from the source</source>
        <translation>Определено по источнику</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>&amp;Строка заголовков</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; точка с запятой</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, запятая</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| вертикальная черта</translation>
    </message>
    <message>
        <source>none: one column</source>
        <translation>нет: один столбец</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любые</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>ММ/ДД/ГГГГ</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>Export of %1</source>
        <translation>Выгрузка из %1</translation>
    </message>
    <message>
        <source>By the headings</source>
        <translation>По заголовкам</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>found out from the source</source>
        <translation>определено по источнику</translation>
    </message>
    <message>
        <source>Delim&amp;iter</source>
        <translation>&amp;Разделитель</translation>
    </message>
</context>
<context>
    <name>kartoteka::DuplicateHint</name>
    <message>
        <source>Open that card</source>
        <translation>Открыть ту карточку</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Не дубликат</translation>
    </message>
    <message>
        <source>Looking for similar cards</source>
        <translation>Поиск похожих карточек</translation>
    </message>
</context>
<context>
    <name>kartoteka::DuplicatesModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>And</source>
        <translation>И</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>kartoteka::DuplicatesView</name>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показывать</translation>
    </message>
    <message>
        <source>nearly certain pairs</source>
        <translation>почти несомненные пары</translation>
    </message>
    <message>
        <source>likely pairs</source>
        <translation>вероятные пары</translation>
    </message>
    <message>
        <source>doubtful pairs, too</source>
        <translation>и сомнительные пары</translation>
    </message>
    <message>
        <source>How alike the cards have to be</source>
        <translation>Насколько похожи должны быть карточки</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Найти дубликаты</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Слить…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Не дубликат</translation>
    </message>
    <message>
        <source>&amp;Open both</source>
        <translation>&amp;Открыть обе</translation>
    </message>
    <message>
        <source>Pairs of cards that may mean the same</source>
        <translation>Пары карточек, которые могут означать одно и то же</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Искать &amp;снова</translation>
    </message>
    <message>
        <source>Comparing the cards…</source>
        <translation>Карточки сравниваются…</translation>
    </message>
    <message>
        <source>No two cards look alike.</source>
        <translation>Похожих карточек нет.</translation>
    </message>
    <message>
        <source>Cards that mean the same firm or person are found by name, number, phone and address.</source>
        <translation>Карточки одной фирмы или одного человека находятся по названию, номерам, телефону и адресу.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Поиск дубликатов</translation>
    </message>
    <message>
        <source>Remembered: these are two different cards</source>
        <translation>Запомнено: это разные карточки</translation>
    </message>
</context>
<context>
    <name>kartoteka::FieldBox</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
</context>
<context>
    <name>kartoteka::FieldEditor</name>
    <message>
        <source>%1. Enter saves, Esc gives up, Tab goes on to the next field.</source>
        <translation>%1. Enter сохраняет, Esc отменяет, Tab ведёт к следующему полю.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, at most %2 can be kept here.</source>
        <translation>Текст слишком длинный: %1 знаков, здесь помещается не больше %2.</translation>
    </message>
    <message>
        <source>The text holds half of a character.</source>
        <translation>В тексте половина символа.</translation>
    </message>
</context>
<context>
    <name>kartoteka::FieldForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Ссылается на</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>The name of the field in filters, files and on the command line; it stays as it is once the field is there</source>
        <translation>Имя поля в фильтрах, файлах и командной строке; у готового поля оно не меняется</translation>
    </message>
    <message>
        <source>Values that are there are taken along; when one cannot be, the type stays</source>
        <translation>Имеющиеся значения переносятся; если какое-то нельзя, тип остаётся</translation>
    </message>
    <message>
        <source>&amp;Add the field</source>
        <translation>&amp;Добавить поле</translation>
    </message>
    <message>
        <source>Add the field (Ctrl+Enter)</source>
        <translation>Добавить поле (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>This field is removed; %n record(s) keep their values until it is emptied or brought back.</source>
        <translation>
            <numerusform>Это поле удалено; %n запись хранит значение, пока его не очистят или не вернут.</numerusform>
            <numerusform>Это поле удалено; %n записи хранят значения, пока его не очистят или не вернут.</numerusform>
            <numerusform>Это поле удалено; %n записей хранят значения, пока его не очистят или не вернут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) hold a value.</source>
        <translation>
            <numerusform>%n запись содержит значение.</numerusform>
            <numerusform>%n записи содержат значение.</numerusform>
            <numerusform>%n записей содержат значение.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text holds half of a character.</source>
        <translation>В тексте половина символа.</translation>
    </message>
    <message>
        <source>Add the first choice: then the type changes.</source>
        <translation>Добавьте первый вариант: тогда тип сменится.</translation>
    </message>
    <message>
        <source>A choice needs a text; Del removes it.</source>
        <translation>Варианту нужен текст; Del удаляет его.</translation>
    </message>
</context>
<context>
    <name>kartoteka::FieldView</name>
    <message>
        <source>%1. Click, Enter or F2 to edit.</source>
        <translation>%1. Щелчок, Enter или F2 – править.</translation>
    </message>
    <message>
        <source>Changed meanwhile: now “%1”</source>
        <translation>Тем временем изменено: теперь «%1»</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: now “%2”</source>
        <translation>Тем временем изменено (%1): теперь «%2»</translation>
    </message>
    <message>
        <source>Characters that cannot be kept were left out or replaced.</source>
        <translation>Знаки, которые нельзя сохранить, пропущены или заменены.</translation>
    </message>
    <message>
        <source>Changed just now</source>
        <translation>Изменено только что</translation>
    </message>
    <message>
        <source>Changed just now by %1</source>
        <translation>Изменено только что: %1</translation>
    </message>
</context>
<context>
    <name>kartoteka::FilesPanel</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>No files yet. Drop some here, or choose Add.</source>
        <translation>Файлов пока нет. Перетащите их сюда или нажмите «Добавить».</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>Добавляется «%1»</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Чтение «%1»</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>“%1” moved to the recycle bin</source>
        <translation>«%1» – в корзине</translation>
    </message>
</context>
<context>
    <name>kartoteka::FilterBar</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; из %2</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Фильтр списка</translation>
    </message>
    <message>
        <source>Shows the records that contain every word typed here, in any field and in any spelling.</source>
        <translation>Показывает записи, в которых есть каждое введённое слово – в любом поле и в любом написании.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
</context>
<context>
    <name>kartoteka::FilterHeader</name>
    <message>
        <source>Filter by %1</source>
        <translation>Фильтр: %1</translation>
    </message>
</context>
<context>
    <name>kartoteka::GlobalSearch</name>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Found records</source>
        <translation>Найденные записи</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Enter or a click opens the card.</source>
        <translation>Enter или щелчок открывает карточку.</translation>
    </message>
    <message>
        <source>Finds any record by words, parts of words, phone numbers – in Latin, Cyrillic or Chinese letters. -word: without it; word*: at the beginning; &quot;two words&quot;: side by side; phone:909, city:oslo: in that field. Down shows earlier searches.</source>
        <translation>Находит любую запись по словам, частям слов, номерам телефонов – латиницей, кириллицей или иероглифами. -слово: без него; слово*: в начале; &quot;два слова&quot;: рядом; телефон:909, город:тверь: в этом поле. Стрелка вниз показывает прежние запросы.</translation>
    </message>
</context>
<context>
    <name>kartoteka::HelpWindow</name>
    <message>
        <source>Help of Kartoteka</source>
        <translation>Справка Kartoteka</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Lists the pages that contain every word typed here.</source>
        <translation>Перечисляет страницы, где есть каждое набранное слово.</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Вперёд (Alt+Right)</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Нет страницы, где есть все эти слова.</translation>
    </message>
    <message>
        <source>Print this page (Ctrl+P)</source>
        <translation>Напечатать эту страницу (Ctrl+P)</translation>
    </message>
    <message>
        <source>All pages, or those with the words above; Enter shows one.</source>
        <translation>Все страницы или те, где есть слова выше; Enter показывает одну.</translation>
    </message>
    <message>
        <source>The page; Tab goes from link to link, Enter follows one.</source>
        <translation>Страница; Tab переходит от ссылки к ссылке, Enter открывает.</translation>
    </message>
</context>
<context>
    <name>kartoteka::HistoryPanel</name>
    <message>
        <source>Restore this value</source>
        <translation>Вернуть это значение</translation>
    </message>
    <message>
        <source>Saves the value from before the change as a new change</source>
        <translation>Сохраняет прежнее значение как новое изменение</translation>
    </message>
    <message>
        <source>Changes of fields</source>
        <translation>Изменения полей</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Сравнить с нынешним</translation>
    </message>
    <message>
        <source>The card as it was before this change, beside what it is now</source>
        <translation>Карточка до этого изменения рядом с нынешней</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Тогда и теперь</translation>
    </message>
    <message>
        <source>Restore these values</source>
        <translation>Вернуть эти значения</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Вернуть всё</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Теперь</translation>
    </message>
    <message>
        <source>Nothing differs from before %1.</source>
        <translation>Отличий от состояния до %1 нет.</translation>
    </message>
    <message>
        <source>What differs from before %1.</source>
        <translation>Что отличается от состояния до %1.</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportColumnsDelegate</name>
    <message>
        <source>Field of Kartoteka</source>
        <translation>Поле Картотеки</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Не загружать</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportColumnsModel</name>
    <message>
        <source>Do not import</source>
        <translation>Не загружать</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n строка: %1</numerusform>
            <numerusform>%n строки: %1</numerusform>
            <numerusform>%n строк: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” fills it, too</source>
        <translation>его заполняет и «%1»</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>заполнено %1 из %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>Sample, row %1</source>
        <translation>Образец, строка %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Field of Kartoteka</source>
        <translation>Поле Картотеки</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Преобразование</translation>
    </message>
    <message>
        <source>Filled of %1</source>
        <translation>Заполнено из %1</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Parsing</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Сохранить рецепт…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Next: parsing</source>
        <translation>Дал&amp;ее: разбор</translation>
    </message>
    <message>
        <source>Continue in background</source>
        <translation>Продолжить в фоне</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Остановить импорт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Errors do no harm: their rows go to a file of their own</source>
        <translation>Ошибки не помешают: строки уйдут в отдельный файл</translation>
    </message>
    <message>
        <source>&amp;Next: mapping</source>
        <translation>Дал&amp;ее: сопоставление</translation>
    </message>
    <message>
        <source>&amp;Next: rehearsal</source>
        <translation>Дал&amp;ее: репетиция</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Load %n record(s)</source>
        <translation>
            <numerusform>&amp;Загрузить %n запись</numerusform>
            <numerusform>&amp;Загрузить %n записи</numerusform>
            <numerusform>&amp;Загрузить %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Загрузить</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>вставленная таблица</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <translation>%1 · чтение…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <translation>%1 · %2 · %3, %4</translation>
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
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Выберите файл для импорта</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.xlsx *.xlsm *.vcf *.vcard)</source>
        <translation>Таблицы и карточки (*.csv *.txt *.tsv *.xlsx *.xlsm *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Сохранить рецепт</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Название рецепта</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Сохранить отвергнутые строки</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>%1, refused rows</source>
        <translation>%1, отвергнутые строки</translation>
    </message>
    <message>
        <source>Import: %1 new, %2 updated, %3 with errors</source>
        <translation>Импорт: новых %1, обновлено %2, с ошибками %3</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportDraft</name>
    <message>
        <source>Reading “%1”</source>
        <translation>Чтение «%1»</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>вставленная таблица</translation>
    </message>
    <message>
        <source>Rehearsing the import</source>
        <translation>Репетиция импорта</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>Импорт «%1»</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Отмена импорта</translation>
    </message>
    <message>
        <source>Saving refused rows</source>
        <translation>Сохранение отвергнутых строк</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportFilePage</name>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Перетащите файл сюда или выберите его</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>&amp;Вставить таблицу</translation>
    </message>
    <message>
        <source>CSV and text in any encoding, Excel workbooks (XLSX), vCard, cells copied from a spreadsheet.
Nothing is changed before the last step.</source>
        <translation>CSV и текст в любой кодировке, книги Excel (XLSX), vCard, ячейки, скопированные из таблицы.
До последнего шага ничего не меняется.</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportLoadPage</name>
    <message>
        <source>Show the &amp;imported</source>
        <translation>&amp;Показать загруженное</translation>
    </message>
    <message>
        <source>Save &amp;refused rows…</source>
        <translation>&amp;Сохранить отвергнутые строки…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Отменить этот импорт</translation>
    </message>
    <message>
        <source>Rows that were refused</source>
        <translation>Отвергнутые строки</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Идёт импорт…</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Тем временем можно работать дальше.</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Импорт отменён</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Отмена импорта…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>%1 new · %2 updated · %3 duplicates · %4 with errors</source>
        <translation>новых: %1 · обновлено: %2 · дубликатов: %3 · с ошибками: %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>и ещё %n замечание</numerusform>
            <numerusform>и ещё %n замечания</numerusform>
            <numerusform>и ещё %n замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportPreviewModel</name>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновится</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>это «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportRunsModel</name>
    <message>
        <source>undone</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>changed nothing</source>
        <translation>ничего не изменила</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновится</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportRunsView</name>
    <message>
        <source>Imports</source>
        <translation>Импорты</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Отменить этот импорт</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Загрузить таблицу</translation>
    </message>
    <message>
        <source>Imports there were</source>
        <translation>Проведённые загрузки</translation>
    </message>
    <message>
        <source>Imports are listed here and can be undone at any time.</source>
        <translation>Здесь перечислены загрузки; каждую можно отменить в любое время.</translation>
    </message>
    <message>
        <source>Reading the imports</source>
        <translation>Чтение списка загрузок</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Take back the import of “%1”?</source>
        <translation>Отменить загрузку «%1»?</translation>
    </message>
    <message>
        <source>%1 new records go, %2 updated ones become what they were.</source>
        <translation>Новые записи (%1) исчезнут, обновлённые (%2) станут прежними.</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Отмена импорта</translation>
    </message>
</context>
<context>
    <name>kartoteka::ImportTablePage</name>
    <message>
        <source>changes</source>
        <translation>изменится</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>Columns of the file and the fields they fill</source>
        <translation>Столбцы файла и поля, которые они заполняют</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>&amp;Known records</source>
        <translation>&amp;Известные записи</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>остаются как есть</translation>
    </message>
    <message>
        <source>are updated</source>
        <translation>обновляются</translation>
    </message>
    <message>
        <source>are updated alone</source>
        <translation>только обновляются, новых нет</translation>
    </message>
    <message>
        <source>What happens to known records</source>
        <translation>Что происходит с известными записями</translation>
    </message>
    <message>
        <source>recognized b&amp;y</source>
        <translation>узнаются &amp;по полю</translation>
    </message>
    <message>
        <source>Field by which known records are recognized</source>
        <translation>Поле, по которому узнаются известные записи</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>working…</source>
        <translation>идёт обработка…</translation>
    </message>
    <message>
        <source>no such rows</source>
        <translation>таких строк нет</translation>
    </message>
    <message>
        <source>rows %1–%2 as they stand in the source</source>
        <translation>строки %1–%2, как в источнике</translation>
    </message>
    <message>
        <source>rows %1–%2 after conversion</source>
        <translation>строки %1–%2 после преобразования</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>В источнике</translation>
    </message>
    <message>
        <source>In Kartoteka it will be</source>
        <translation>Так будет в Картотеке</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1 s</source>
        <translation>
            <numerusform>%n строка за %1 с</numerusform>
            <numerusform>%n строки за %1 с</numerusform>
            <numerusform>%n строк за %1 с</numerusform>
        </translation>
    </message>
    <message>
        <source>not possible yet</source>
        <translation>пока невозможна</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>ещё не проводилась</translation>
    </message>
    <message>
        <source>no column is imported</source>
        <translation>ни один столбец не загружается</translation>
    </message>
    <message>
        <source>Rehearsal without saving</source>
        <translation>Репетиция без записи</translation>
    </message>
</context>
<context>
    <name>kartoteka::InlineBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>kartoteka::JobBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Long work that runs beside; the window can be used meanwhile.</source>
        <translation>Долгая работа в фоне; окном можно пользоваться.</translation>
    </message>
    <message>
        <source>Stops the work; what it did so far is taken back.</source>
        <translation>Останавливает работу; сделанное ею отменяется.</translation>
    </message>
</context>
<context>
    <name>kartoteka::JobList</name>
    <message>
        <source>: %1 of %2</source>
        <translation>: %1 из %2</translation>
    </message>
</context>
<context>
    <name>kartoteka::LineEditor</name>
    <message>
        <source>The text is too long: at most %1 characters can be kept here.</source>
        <translation>Текст слишком длинный: здесь помещается не больше %1 знаков.</translation>
    </message>
</context>
<context>
    <name>kartoteka::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Середина окна</translation>
    </message>
    <message>
        <source>Open views</source>
        <translation>Открытые вкладки</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Новый файл</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>клиенты</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>About Kartoteka</source>
        <translation>О Картотеке</translation>
    </message>
    <message>
        <source>Kartoteka %1 – clients, deals and time in one file.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Картотека %1 – клиенты, сделки и время в одном файле.

Свободная программа на условиях GNU General Public License версии 3 или более поздней.</translation>
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
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Arrangement: %1</source>
        <translation>Расположение: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kartoteka::MassEdit</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Изменить %n запись</numerusform>
            <numerusform>Изменить %n записи</numerusform>
            <numerusform>Изменить %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>Nothing empties the field</source>
        <translation>Пустое значение очистит поле</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
</context>
<context>
    <name>kartoteka::MergeDialog</name>
    <message>
        <source>Merge cards</source>
        <translation>Слияние карточек</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) become one</source>
        <translation>
            <numerusform>%n карточка станет одной</numerusform>
            <numerusform>%n карточки станут одной</numerusform>
            <numerusform>%n карточек станут одной</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Только &amp;различия</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Слить</translation>
    </message>
    <message>
        <source>Looking at the cards</source>
        <translation>Просмотр карточек</translation>
    </message>
    <message>
        <source>Kept card</source>
        <translation>Оставлена</translation>
    </message>
    <message>
        <source>Keep the card “%1”</source>
        <translation>Оставить карточку «%1»</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>%1, different</source>
        <translation>%1, различается</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing hangs on the merged cards.</source>
        <translation>С карточками ничего не связано.</translation>
    </message>
    <message numerus="yes">
        <source>%n differing value(s) that are not taken stay in the record of the merge.</source>
        <translation>
            <numerusform>%n отличающееся значение, которое не взято, останется в записи о слиянии.</numerusform>
            <numerusform>%n отличающихся значения, которые не взяты, останутся в записи о слиянии.</numerusform>
            <numerusform>%n отличающихся значений, которые не взяты, останутся в записи о слиянии.</numerusform>
        </translation>
    </message>
    <message>
        <source>The merged cards go to the recycle bin. The merge can be undone at any time.</source>
        <translation>Слитые карточки уйдут в корзину. Слияние можно отменить в любое время.</translation>
    </message>
    <message>
        <source>Merging cards</source>
        <translation>Слияние карточек</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) merged</source>
        <translation>
            <numerusform>Слита %n карточка</numerusform>
            <numerusform>Слиты %n карточки</numerusform>
            <numerusform>Слито %n карточек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::MergesModel</name>
    <message>
        <source>is gone</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s) kept aside</source>
        <translation>
            <numerusform>сохранено %n другое значение</numerusform>
            <numerusform>сохранено %n других значения</numerusform>
            <numerusform>сохранено %n других значений</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Merged card</source>
        <translation>Слитая карточка</translation>
    </message>
    <message>
        <source>Kept card</source>
        <translation>Оставлена</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
</context>
<context>
    <name>kartoteka::MergesView</name>
    <message>
        <source>Merged cards</source>
        <translation>Слитые карточки</translation>
    </message>
    <message>
        <source>&amp;Undo merge</source>
        <translation>&amp;Отменить слияние</translation>
    </message>
    <message>
        <source>&amp;Open the kept card</source>
        <translation>Открыть о&amp;ставленную карточку</translation>
    </message>
    <message>
        <source>Merges that can be undone</source>
        <translation>Слияния, которые можно отменить</translation>
    </message>
    <message>
        <source>Merges are listed here and can be undone at any time.</source>
        <translation>Здесь перечислены слияния; каждое можно отменить в любое время.</translation>
    </message>
    <message>
        <source>Reading the merges</source>
        <translation>Чтение списка слияний</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Отмена слияния</translation>
    </message>
    <message>
        <source>What stays as it is:</source>
        <translation>Останется как есть:</translation>
    </message>
</context>
<context>
    <name>kartoteka::NewPartyDialog</name>
    <message>
        <source>Save and another</source>
        <translation>Сохранить и ещё</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Пока без роли</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Город</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save and open the card (Ctrl+Enter)</source>
        <translation>Сохранить и открыть карточку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save and begin another one (Ctrl+Shift+Enter)</source>
        <translation>Сохранить и начать следующую (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>«%1» сохранено</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Выбросить введённое?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>What you typed is kept: the next new client goes on with it.</source>
        <translation>Введённое сохранено: следующий новый клиент продолжит с него.</translation>
    </message>
</context>
<context>
    <name>kartoteka::NoteBar</name>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Enter saves the note, Shift+Enter begins a new line.</source>
        <translation>Enter сохраняет заметку, Shift+Enter начинает новую строку.</translation>
    </message>
    <message>
        <source>Save the note (Enter)</source>
        <translation>Сохранить заметку (Enter)</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
</context>
<context>
    <name>kartoteka::Notice</name>
    <message>
        <source>Undo</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>kartoteka::OwnFieldsModel</name>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (удалено)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Текст в несколько строк</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Целое число</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Число с дробной частью</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Сумма денег</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>Один из вариантов</translation>
    </message>
    <message>
        <source>Any of several choices</source>
        <translation>Несколько вариантов</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Другая запись</translation>
    </message>
</context>
<context>
    <name>kartoteka::PartList</name>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Ещё о «%1»</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Все поля…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>kartoteka::PartyCard</name>
    <message>
        <source>Choose a card in the list, and everything about it is here.</source>
        <translation>Выберите карточку в списке – здесь будет всё о ней.</translation>
    </message>
    <message>
        <source>This card was erased.</source>
        <translation>Эта карточка стёрта.</translation>
    </message>
    <message>
        <source>“%1” moved to the recycle bin</source>
        <translation>«%1» – в корзине</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Фирмы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>kartoteka::PeoplePanel</name>
    <message>
        <source>Works for</source>
        <translation>Где работает</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>No firm is named yet.</source>
        <translation>Фирма пока не названа.</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Пока никто не назван.</translation>
    </message>
    <message>
        <source>Add a firm: name, tax id, phone…</source>
        <translation>Добавить фирму: название, ИНН, телефон…</translation>
    </message>
    <message>
        <source>Add a person: name, phone, e-mail…</source>
        <translation>Добавить человека: имя, телефон, e-mail…</translation>
    </message>
    <message>
        <source>New firm “%1”</source>
        <translation>Новая фирма «%1»</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Новый человек «%1»</translation>
    </message>
    <message>
        <source>Linked cards</source>
        <translation>Связанные карточки</translation>
    </message>
    <message>
        <source>Link a card: name, tax id, phone…</source>
        <translation>Связать карточку: название, ИНН, телефон…</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Убрать связь</translation>
    </message>
</context>
<context>
    <name>kartoteka::PersonRow</name>
    <message>
        <source>main contact</source>
        <translation>главный контакт</translation>
    </message>
    <message>
        <source>former</source>
        <translation>бывший</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>Ещё о «%1»</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Основной контакт</translation>
    </message>
    <message>
        <source>Role in the decision</source>
        <translation>Роль в решении</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>Ушёл сегодня</translation>
    </message>
    <message>
        <source>Take off this card</source>
        <translation>Убрать с этой карточки</translation>
    </message>
</context>
<context>
    <name>kartoteka::PrintPreview</name>
    <message>
        <source>Print – %1</source>
        <translation>Печать – %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>The page as it will be printed; Page Down shows the next one.</source>
        <translation>Страница в том виде, в каком она будет напечатана; Page Down показывает следующую.</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <source>Type a number to see that page.</source>
        <translation>Введите номер, чтобы увидеть эту страницу.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Предыдущая страница (Page Up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Следующая страница (Page Down)</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Размер на экране</translation>
    </message>
    <message>
        <source>How large the page is shown; printing stays as it is.</source>
        <translation>Как крупно показана страница; печать от этого не меняется.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Настоящий размер</translation>
    </message>
    <message>
        <source>Twice the size</source>
        <translation>Вдвое крупнее</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Printers that this computer knows.</source>
        <translation>Принтеры, известные этому компьютеру.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>How often each page is printed.</source>
        <translation>Сколько раз печатается каждая страница.</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>С двух сторон</translation>
    </message>
    <message>
        <source>Prints on both sides when the printer can.</source>
        <translation>Печатает с двух сторон, если принтер это умеет.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>The size of the sheet; kept for the next time.</source>
        <translation>Размер листа; запоминается на следующий раз.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Wide lists fit better across.</source>
        <translation>Широкие списки лучше помещаются поперёк.</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Вдоль (книжная)</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Поперёк (альбомная)</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>The white edge of the sheet; kept for the next time.</source>
        <translation>Белый край листа; запоминается на следующий раз.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычные</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узкие</translation>
    </message>
    <message>
        <source>Wide, to be filed</source>
        <translation>Широкие, для подшивки</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Со страницы</translation>
    </message>
    <message>
        <source>The first page that is printed or saved.</source>
        <translation>Первая страница, которая печатается или сохраняется.</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>По страницу</translation>
    </message>
    <message>
        <source>The last page that is printed or saved.</source>
        <translation>Последняя страница, которая печатается или сохраняется.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>How many pages are done.</source>
        <translation>Сколько страниц готово.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Ends printing; pages that are out stay out.</source>
        <translation>Прекращает печать; вышедшие страницы останутся.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Sends the pages to the printer (Ctrl+P).</source>
        <translation>Отправляет страницы на принтер (Ctrl+P).</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Writes the same pages into a file.</source>
        <translation>Записывает те же страницы в файл.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Closes without printing (Esc).</source>
        <translation>Закрывает без печати (Esc).</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to “%1”</source>
        <translation>
            <numerusform>%n страница отправлена на «%1»</numerusform>
            <numerusform>%n страницы отправлены на «%1»</numerusform>
            <numerusform>%n страниц отправлено на «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
</context>
<context>
    <name>kartoteka::RecordForm</name>
    <message>
        <source>Changed meanwhile: now “%1”</source>
        <translation>Тем временем изменено: теперь «%1»</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: now “%2”</source>
        <translation>Тем временем изменено (%1): теперь «%2»</translation>
    </message>
</context>
<context>
    <name>kartoteka::RecordList</name>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Здесь ничего не подходит под фильтр.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Выгрузить список</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the recycle bin</source>
        <translation>
            <numerusform>%n запись перемещена в корзину</numerusform>
            <numerusform>%n записи перемещены в корзину</numerusform>
            <numerusform>%n записей перемещено в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation>
            <numerusform>%n запись восстановлена</numerusform>
            <numerusform>%n записи восстановлены</numerusform>
            <numerusform>%n записей восстановлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n запись изменена</numerusform>
            <numerusform>%n записи изменены</numerusform>
            <numerusform>%n записей изменено</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>vCard, all cards of the list (*.vcf)</source>
        <translation>vCard, все карточки списка (*.vcf)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Выгрузка %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>More than %1 records: use “Export this list”.</source>
        <translation>Больше %1 записей: воспользуйтесь выгрузкой списка.</translation>
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
        <source>Save this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Filter “%1” saved</source>
        <translation>Фильтр «%1» сохранён</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Напечатать список</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Не найдено: %1</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Перейти к: %1</translation>
    </message>
    <message>
        <source>Enter opens the card, F2 edits in place, Del moves to the recycle bin. Letters go to the record whose name begins with them. Rows can be dragged to other programs.</source>
        <translation>Enter открывает карточку, F2 правит на месте, Del отправляет в корзину. Буквы ведут к записи, название которой с них начинается. Строки можно перетаскивать в другие программы.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выбрана %Ln</numerusform>
            <numerusform>выбраны %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kartoteka::RecordPicker</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>kartoteka::ReferenceEditor</name>
    <message>
        <source>Find by name…</source>
        <translation>Найти по названию…</translation>
    </message>
</context>
<context>
    <name>kartoteka::RefusedRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Строка целиком</translation>
    </message>
</context>
<context>
    <name>kartoteka::RehearsalBar</name>
    <message numerus="yes">
        <source>new</source>
        <translation>
            <numerusform>новая</numerusform>
            <numerusform>новые</numerusform>
            <numerusform>новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated</source>
        <translation>
            <numerusform>обновится</numerusform>
            <numerusform>обновятся</numerusform>
            <numerusform>обновятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate(s)</source>
        <translation>
            <numerusform>дубликат</numerusform>
            <numerusform>дубликата</numerusform>
            <numerusform>дубликатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>error(s)</source>
        <translation>
            <numerusform>ошибка</numerusform>
            <numerusform>ошибки</numerusform>
            <numerusform>ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <translation>Показать только эти строки</translation>
    </message>
</context>
<context>
    <name>kartoteka::SavedFiltersView</name>
    <message>
        <source>Filter “%1” deleted</source>
        <translation>Фильтр «%1» удалён</translation>
    </message>
    <message>
        <source>Show the list with it</source>
        <translation>Показать список с ним</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Filters kept under a name, for everybody who opens the file. Enter or a double click shows the list narrowed by it, F2 renames, Del deletes; drag them into your order, or move them with Alt and the arrows.</source>
        <translation>Фильтры под именами, для всех, кто открывает файл. Enter или двойной щелчок показывает список с фильтром, F2 переименовывает, Del удаляет; порядок меняют мышью или Alt со стрелками.</translation>
    </message>
    <message>
        <source>Narrow a list and press the star above it to keep the filter here.</source>
        <translation>Отберите записи в списке и нажмите звёздочку над ним – фильтр сохранится здесь.</translation>
    </message>
</context>
<context>
    <name>kartoteka::Sections</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>kartoteka::SettingsDialog</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Как у компьютера</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Тесно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторно</translation>
    </message>
    <message>
        <source>Size of text, pixels</source>
        <translation>Размер текста, пикселей</translation>
    </message>
    <message>
        <source>Columns of exported CSV are divided by</source>
        <translation>Разделитель столбцов в выгрузке CSV</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Open the last file at start</source>
        <translation>При запуске открывать последний файл</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Texts, dates and numbers of the window; changes at once.</source>
        <translation>Тексты, даты и числа в окне; меняется сразу.</translation>
    </message>
    <message>
        <source>Light or dark colors; changes at once.</source>
        <translation>Светлые или тёмные цвета; меняется сразу.</translation>
    </message>
    <message>
        <source>How high the rows of lists are.</source>
        <translation>Высота строк в списках.</translation>
    </message>
    <message>
        <source>Of the rows; all other texts follow.</source>
        <translation>Размер в строках; все остальные тексты следуют за ним.</translation>
    </message>
    <message>
        <source>Spreadsheets of countries that write 1,5 expect a semicolon.</source>
        <translation>Электронные таблицы стран, где пишут 1,5, ждут точку с запятой.</translation>
    </message>
    <message>
        <source>Otherwise the program begins at its first page.</source>
        <translation>Иначе программа начинает с первой страницы.</translation>
    </message>
    <message>
        <source>What was chosen holds already.</source>
        <translation>Выбранное уже действует.</translation>
    </message>
</context>
<context>
    <name>kartoteka::ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Вернуть все исходные</translation>
    </message>
    <message>
        <source>These keys belong to “%1” and would leave it.</source>
        <translation>Эти клавиши заняты командой «%1» и отнимутся у неё.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Kartoteka</source>
        <translation>Сочетания клавиш Картотеки</translation>
    </message>
    <message>
        <source>Shows the commands that have these letters in this order.</source>
        <translation>Показывает команды, где эти буквы идут в этом порядке.</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Выберите команду, чтобы дать ей другие клавиши.</translation>
    </message>
    <message>
        <source>Press the keys the chosen command shall have.</source>
        <translation>Нажмите клавиши, которые получит выбранная команда.</translation>
    </message>
    <message>
        <source>Gives the keys to the chosen command; whatever had them loses them.</source>
        <translation>Даёт клавиши выбранной команде; прежняя их теряет.</translation>
    </message>
    <message>
        <source>Leaves the chosen command without keys.</source>
        <translation>Оставляет выбранную команду без клавиш.</translation>
    </message>
    <message>
        <source>Shows the sheet of all keys, to be printed or saved.</source>
        <translation>Показывает лист всех клавиш, чтобы напечатать или сохранить.</translation>
    </message>
    <message>
        <source>Gives every command the keys it came with.</source>
        <translation>Возвращает каждой команде исходные клавиши.</translation>
    </message>
    <message>
        <source>What was assigned holds already.</source>
        <translation>Назначенное уже действует.</translation>
    </message>
    <message>
        <source>Open the card of the row</source>
        <translation>Открыть карточку строки</translation>
    </message>
    <message>
        <source>From a filter to the rows</source>
        <translation>Из фильтра к строкам</translation>
    </message>
    <message>
        <source>Clear the filter, leave without saving</source>
        <translation>Очистить фильтр, выйти без сохранения</translation>
    </message>
    <message>
        <source>Save a new client and open its card</source>
        <translation>Сохранить нового клиента и открыть его карточку</translation>
    </message>
    <message>
        <source>Save a new client and begin another one</source>
        <translation>Сохранить нового клиента и начать следующего</translation>
    </message>
    <message>
        <source>Begin a line in a note</source>
        <translation>Новая строка в заметке</translation>
    </message>
    <message>
        <source>Move a saved filter up</source>
        <translation>Сохранённый фильтр выше</translation>
    </message>
    <message>
        <source>Move a saved filter down</source>
        <translation>Сохранённый фильтр ниже</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Всегда одинаковые</translation>
    </message>
</context>
<context>
    <name>kartoteka::StatusLine</name>
    <message>
        <source>No file open</source>
        <translation>Файл не открыт</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>When a change was last written to the file; every change is written at once.</source>
        <translation>Когда в файл записано последнее изменение; каждое записывается сразу.</translation>
    </message>
    <message>
        <source>The file that is open; its folder stands in the tool tip.</source>
        <translation>Открытый файл; его папка – в подсказке.</translation>
    </message>
    <message>
        <source>The file can be read here but not changed.</source>
        <translation>Здесь файл можно читать, но не менять.</translation>
    </message>
    <message>
        <source>Today.</source>
        <translation>Сегодня.</translation>
    </message>
</context>
<context>
    <name>kartoteka::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>kartoteka::TimelineModel</name>
    <message>
        <source>Pinned</source>
        <translation>Закреплено</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Вчера, %1</translation>
    </message>
</context>
<context>
    <name>kartoteka::TimelinePanel</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Найти здесь</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Найти в ленте</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Здесь пока пусто.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закрепить наверху</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>С такими словами ничего нет.</translation>
    </message>
</context>
<context>
    <name>kartoteka::Tour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Guided tour: %1</source>
        <translation>Экскурсия по окну: %1</translation>
    </message>
</context>
<context>
    <name>kartoteka::WelcomePage</name>
    <message>
        <source>Clients, deals and time in one file</source>
        <translation>Клиенты, сделки и время в одном файле</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Новый файл…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Open the sample base</source>
        <translation>Открыть учебную базу</translation>
    </message>
    <message>
        <source>Ninety customers to try everything on, nothing to break</source>
        <translation>Девяносто клиентов, чтобы всё попробовать и ничего не испортить</translation>
    </message>
    <message>
        <source>Import from another program…</source>
        <translation>Импорт из другой программы…</translation>
    </message>
    <message>
        <source>CSV, XLSX, vCard – with a rehearsal first</source>
        <translation>CSV, XLSX, vCard – сначала с репетицией</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Очистить список недавних файлов</translation>
    </message>
    <message>
        <source>Tutorial, 10 minutes</source>
        <translation>Первое знакомство, 10 минут</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Open the last file at start</source>
        <translation>При запуске открывать последний файл</translation>
    </message>
    <message>
        <source>Guided tour, 2 minutes</source>
        <translation>Экскурсия по окну, 2 минуты</translation>
    </message>
</context>
<context>
    <name>kartoteka::WorkspaceOpener</name>
    <message>
        <source>New file %1</source>
        <translation>Создание файла %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открытие %1</translation>
    </message>
    <message>
        <source>Open the sample base</source>
        <translation>Открыть учебную базу</translation>
    </message>
</context>
</TS>
