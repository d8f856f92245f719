#include "widgets/avatar.h"
#include "widgets/chip.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/inlinebar.h"
#include "widgets/kbd.h"
#include "widgets/theme.h"

#include "support/catch.h"
#include "support/pictures.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QStatusBar>
#include <QTabBar>
#include <QTableWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace kartoteka;

namespace
{

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QPushButton *button(const char *name, const char *sign, bool isPrimary = false)
{
    auto *made = new QPushButton(text(name));
    if (*sign)
        made->setIcon(icon(QLatin1String(sign)));
    made->setProperty("primary", isPrimary);
    return made;
}

QLayout *buttonRow()
{
    auto *row = new QHBoxLayout;
    row->addWidget(button("Новый файл…", "plus", true));
    row->addWidget(button("Открыть файл…", "folder"));
    auto *disabled = button("Недоступно", "lock");
    disabled->setEnabled(false);
    row->addWidget(disabled);
    auto *checked = button("Все", "");
    checked->setCheckable(true);
    checked->setChecked(true);
    row->addWidget(checked);
    auto *withMenu = button("Ещё", "more");
    withMenu->setMenu(new QMenu(withMenu));
    row->addWidget(withMenu);
    auto *flat = button("Очистить", "");
    flat->setProperty("link", true);
    row->addWidget(flat);
    row->addWidget(new Kbd(QKeySequence(Qt::CTRL | Qt::Key_K)));
    row->addStretch();
    return row;
}

QLayout *chipRow()
{
    auto *row = new QHBoxLayout;
    auto *avatar = new Avatar(48);
    avatar->setRecord(text("Северный картон"), 7, false);
    row->addWidget(avatar);
    auto *person = new Avatar(40);
    person->setRecord(text("Анна Орлова"), 21, true);
    row->addWidget(person);
    const ChipColor colors[] = {ChipColor::Neutral, ChipColor::Accent, ChipColor::Green,
                                ChipColor::Amber,   ChipColor::Red,    ChipColor::Violet,
                                ChipColor::Teal};
    for (const ChipColor color : colors)
        row->addWidget(new Chip(text("Поставщик"), color));
    auto *overdue = new Chip(text("долг просрочен 6 дней"), ChipColor::Red);
    overdue->setIcon(QStringLiteral("warning"));
    row->addWidget(overdue);
    auto *condition = new Chip(text("Роль: покупатель"));
    condition->setSize(Chip::Size::Large);
    condition->setClosable(true);
    row->addWidget(condition);
    row->addStretch();
    return row;
}

QLayout *fields()
{
    auto *form = new QFormLayout;
    auto *name = new QLineEdit(text("Северный картон"));
    form->addRow(text("Название"), name);
    auto *hint = new QLineEdit;
    hint->setPlaceholderText(text("Искать везде: клиенты, сделки"));
    hint->addAction(icon(QStringLiteral("search"), Token::Muted), QLineEdit::LeadingPosition);
    form->addRow(text("Поиск"), hint);
    auto *wrong = new QLineEdit(text("7814550013"));
    wrong->setProperty("invalid", true);
    form->addRow(text("ИНН"), wrong);
    auto *combo = new QComboBox;
    combo->addItems({text("Постоянный"), text("Новый")});
    form->addRow(text("Стадия"), combo);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(text("Опт-2"));
    form->addRow(text("Прайс"), editable);
    auto *spin = new QDoubleSpinBox;
    spin->setValue(18.5);
    form->addRow(text("Скидка, %"), spin);
    auto *date = new QDateEdit(QDate(2026, 11, 23));
    date->setCalendarPopup(true);
    form->addRow(text("Дата"), date);
    auto *off = new QComboBox;
    off->addItem(text("Недоступно"));
    off->setEnabled(false);
    form->addRow(text("Склад"), off);
    return form;
}

QWidget *choices()
{
    auto *box = new QGroupBox(text("Печать"));
    auto *layout = new QVBoxLayout(box);
    auto *on = new QCheckBox(text("Показывать при запуске"));
    on->setChecked(true);
    layout->addWidget(on);
    auto *part = new QCheckBox(text("Часть строк"));
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    layout->addWidget(part);
    auto *off = new QCheckBox(text("Недоступно"));
    off->setEnabled(false);
    layout->addWidget(off);
    auto *radio = new QRadioButton(text("По месяцам"));
    radio->setChecked(true);
    layout->addWidget(radio);
    layout->addWidget(new QRadioButton(text("По кварталам")));
    auto *progress = new QProgressBar;
    progress->setValue(64);
    layout->addWidget(progress);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    layout->addWidget(slider);
    layout->addWidget(new QPlainTextEdit(text("Заметка о клиенте…\nвторая строка")));
    return box;
}

std::unique_ptr<QWidget> makeForm()
{
    auto form = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(form.get());
    auto *bar = new InlineBar;
    bar->say(Error(ErrorCode::Busy,
                   Message::verbatim(text("Не удалось сохранить «Северный картон»: файл занят"))));
    bar->offer(new QAction(text("Повторить"), bar));
    layout->addWidget(bar);
    auto *title = new QLabel(text("Северный картон"));
    title->setFont(textFont(QApplication::font(), TextSize::Title, true));
    layout->addWidget(title);
    layout->addLayout(chipRow());
    layout->addLayout(buttonRow());
    auto *columns = new QHBoxLayout;
    columns->addLayout(fields());
    columns->addWidget(choices());
    layout->addLayout(columns);
    auto *tabs = new QTabBar;
    for (const char *name : {"Обзор", "Лица", "Сделки", "Документы"})
        tabs->addTab(text(name));
    tabs->setDrawBase(true);
    tabs->setExpanding(false);
    layout->addWidget(tabs);
    layout->addStretch();
    return form;
}

QWidget *makeList()
{
    auto *table = new QTableWidget(12, 5);
    table->setHorizontalHeaderLabels({text("Клиент"), text("Класс"), text("Менеджер"),
                                      text("Последний контакт"),
                                      text("Выручка 12 мес., ₽")});
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < 12; ++row) {
        table->setItem(row, 0, new QTableWidgetItem(text("Ижорская керамика")));
        table->setItem(row, 1, new QTableWidgetItem(text("A X")));
        table->setItem(row, 2, new QTableWidgetItem(text("Саввин П.")));
        table->setItem(row, 3, new QTableWidgetItem(text("3 дня назад")));
        auto *sum = new QTableWidgetItem(text("6 870 400"));
        sum->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, 4, sum);
    }
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->selectRow(3);
    table->horizontalHeaderItem(4)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->resizeColumnsToContents();
    return table;
}

QWidget *makeSections()
{
    auto *list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    const std::pair<const char *, const char *> entries[] = {
        {"sun", "Сегодня"},        {"firm", "Клиенты"},       {"person", "Контактные лица"},
        {"deals", "Сделки"},       {"calendar", "Календарь"}, {"task", "Задачи"},
        {"document", "Документы"}, {"payment", "Платежи"},    {"ticket", "Обращения"}};
    for (const auto &[sign, name] : entries)
        list->addItem(new QListWidgetItem(icon(QLatin1String(sign), Token::Muted), text(name)));
    list->setCurrentRow(1);
    return list;
}

QToolButton *toolButton(const char *sign, const char *name)
{
    auto *made = new QToolButton;
    made->setIcon(icon(QLatin1String(sign)));
    made->setText(text(name));
    made->setAutoRaise(true);
    made->setToolButtonStyle(*name ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    return made;
}

void addBars(QMainWindow &window)
{
    for (const char *name : {"&Файл", "&Правка", "&Вид", "&Записи", "&Справка"})
        window.menuBar()->addMenu(text(name));
    QToolBar *bar = window.addToolBar(text("Основная"));
    bar->setMovable(false);
    QToolButton *create = toolButton("plus", "Создать");
    create->setProperty("primary", true);
    create->setPopupMode(QToolButton::MenuButtonPopup);
    create->setMenu(new QMenu(create));
    bar->addWidget(create);
    bar->addSeparator();
    bar->addWidget(toolButton("undo", ""));
    QToolButton *redo = toolButton("redo", "");
    redo->setEnabled(false);
    bar->addWidget(redo);
    bar->addSeparator();
    bar->addWidget(toolButton("phone", "Звонок"));
    bar->addWidget(toolButton("mail", "Письмо"));
    QToolButton *view = toolButton("layout", "Продажи");
    view->setPopupMode(QToolButton::InstantPopup);
    view->setMenu(new QMenu(view));
    bar->addWidget(view);
    window.statusBar()->addWidget(new QLabel(text("Сохранено 14:32")));
    window.statusBar()->addPermanentWidget(new QLabel(text("пн, 23.11.2026")));
}

QWidget *makeWorkspace()
{
    auto *workspace = new QWidget;
    auto *layout = new QVBoxLayout(workspace);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *tabs = new QTabBar;
    tabs->setObjectName(QStringLiteral("workspaceTabs"));
    tabs->setTabsClosable(true);
    tabs->setExpanding(false);
    tabs->addTab(icon(QStringLiteral("firm")), text("Клиенты"));
    tabs->addTab(icon(QStringLiteral("deals")), text("Воронка"));
    tabs->addTab(icon(QStringLiteral("calendar")), text("Календарь"));
    layout->addWidget(tabs);
    layout->addWidget(makeList());
    auto *empty = new EmptyState(QStringLiteral("empty-cards"));
    empty->setSentence(text("Клиентов пока нет – добавьте первого или возьмите их из файла."));
    empty->setActions(new QAction(icon(QStringLiteral("plus")), text("Добавить клиента"), empty),
                      new QAction(icon(QStringLiteral("import")), text("Загрузить файл…"), empty));
    layout->addWidget(empty);
    return workspace;
}

std::unique_ptr<QMainWindow> makeWindow()
{
    auto window = std::make_unique<QMainWindow>();
    addBars(*window);
    window->setCentralWidget(makeWorkspace());
    auto *left = new QDockWidget(text("Разделы"));
    left->setObjectName(QStringLiteral("sections"));
    left->setWidget(makeSections());
    window->addDockWidget(Qt::LeftDockWidgetArea, left);
    auto *right = new QDockWidget(text("Сохранённые отборы"));
    right->setObjectName(QStringLiteral("saved"));
    auto *tree = new QTreeWidget;
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    auto *mine = new QTreeWidgetItem(tree, {text("Мои")});
    new QTreeWidgetItem(mine, {text("Северо-Запад")});
    new QTreeWidgetItem(mine, {text("Мои клиенты с долгом")});
    mine->setExpanded(true);
    right->setWidget(tree);
    window->addDockWidget(Qt::LeftDockWidgetArea, right);
    return window;
}

std::unique_ptr<QMenu> makeMenu()
{
    auto menu = std::make_unique<QMenu>();
    menu->addAction(icon(QStringLiteral("file-new")), text("Новый файл…"))
        ->setShortcut(QKeySequence::New);
    menu->addAction(icon(QStringLiteral("folder")), text("Открыть…"))
        ->setShortcut(QKeySequence::Open);
    menu->addMenu(text("Недавние"))->addAction(text("sales.kartoteka"));
    menu->addSection(text("Вид"));
    QAction *shown = menu->addAction(text("Панель отборов"));
    shown->setCheckable(true);
    shown->setChecked(true);
    menu->addSeparator();
    QAction *off = menu->addAction(icon(QStringLiteral("trash")), text("Удалить"));
    off->setEnabled(false);
    return menu;
}

std::unique_ptr<QCalendarWidget> makeCalendar()
{
    auto calendar = std::make_unique<QCalendarWidget>();
    calendar->setSelectedDate(QDate(2026, 11, 23));
    return calendar;
}

/// What drops down of a combo box.
QImage dropDown(qreal ratio)
{
    QComboBox combo;
    combo.addItems({text("Постоянный"), text("Новый"), text("Бывший")});
    combo.setCurrentIndex(1);
    QWidget *popup = combo.view()->parentWidget();
    return pictureOf(*popup, {200, 90}, ratio);
}

void keepAll(const QString &suffix, qreal ratio)
{
    keepPicture(pictureOf(*makeForm(), {1180, 660}, ratio), QStringLiteral("form") + suffix);
    keepPicture(pictureOf(*makeWindow(), {1100, 700}, ratio), QStringLiteral("window") + suffix);
    keepPicture(pictureOf(*makeMenu(), {}, ratio), QStringLiteral("menu") + suffix);
    keepPicture(pictureOf(*makeCalendar(), {}, ratio), QStringLiteral("dates") + suffix);
    keepPicture(dropDown(ratio), QStringLiteral("dropdown") + suffix);
}

/// How many different colors; a picture of one color is an empty one.
qsizetype colorCount(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colors.insert(image.pixel(x, y));
    }
    return colors.size();
}

} // namespace

TEST_CASE("Every kind of control can be looked at in both themes and two resolutions")
{
    auto &application = *qobject_cast<QApplication *>(QApplication::instance());
    for (const bool dark : {false, true}) {
        applyLook(application, {dark ? ThemeChoice::Dark : ThemeChoice::Light});
        const QString theme = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        keepAll(theme, 1);
        keepAll(theme + QStringLiteral("-2x"), 2);
        CHECK(colorCount(pictureOf(*makeForm(), {1180, 660})) > 50);
    }
    applyLook(application, {ThemeChoice::Light, Density::Comfortable, 17});
    keepAll(QStringLiteral("-large"), 1);
}
