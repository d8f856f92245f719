#include "shell/shortcutdialog.h"

#include "shell/actions.h"
#include "shell/commandpalette.h"
#include "widgets/plainlabel.h"
#include "widgets/searchline.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{
constexpr int kIdRole = Qt::UserRole + 1;

QString keysText(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}
QString rowOf(const QString &text, const QString &keys)
{
    return QStringLiteral("<tr><td width=\"60%\">%1</td><td>%2</td></tr>")
        .arg(text.toHtmlEscaped(), keys.toHtmlEscaped());
}

QString group(const QString &title, const QString &rows)
{
    return rows.isEmpty() ? rows
                          : QStringLiteral("<h3>%1</h3><table width=\"100%\">%2</table>")
                                .arg(title.toHtmlEscaped(), rows);
}

} // namespace

ShortcutDialog::ShortcutDialog(Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_filter(new QLineEdit(this))
    , m_table(new QTableWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_clash(new QLabel(this))
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(560, 560);
    m_filter->setObjectName(QStringLiteral("shortcutFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    dressSearchLine(*m_filter);
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 180);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setAccessibleName(tr("New keys"));
    auto *assign = new QPushButton(tr("Assign"), this);
    assign->setObjectName(QStringLiteral("shortcutAssign"));
    auto *clear = new QPushButton(tr("No keys"), this);
    clear->setObjectName(QStringLiteral("shortcutClear"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(assign);
    row->addWidget(clear);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("shortcutClose"));
    auto *print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(QStringLiteral("shortcutPrint"));
    auto *reset = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("shortcutReset"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_clash);
    column->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutDialog::fill);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ShortcutDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutDialog::showCurrent);
    connect(assign, &QPushButton::clicked, this, &ShortcutDialog::assign);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_keys->clear();
        this->assign();
    });
    connect(print, &QPushButton::clicked, this, &ShortcutDialog::printRequested);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_actions.resetShortcuts();
        fill();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    explain();
    fill();
}

void ShortcutDialog::explain()
{
    const auto tell = [this](const char *name, const QString &text) {
        findChild<QWidget *>(QString::fromLatin1(name))->setWhatsThis(text);
    };
    tell("shortcutFilter", tr("Shows the commands that have these letters in this order."));
    tell("shortcutTable", tr("Choose a command to give it other keys."));
    tell("shortcutKeys", tr("Press the keys the chosen command shall have."));
    tell("shortcutAssign",
         tr("Gives the keys to the chosen command; whatever had them loses them."));
    tell("shortcutClear", tr("Leaves the chosen command without keys."));
    tell("shortcutPrint", tr("Shows the sheet of all keys, to be printed or saved."));
    tell("shortcutReset", tr("Gives every command the keys it came with."));
    tell("shortcutClose", tr("What was assigned holds already."));
}

QString ShortcutDialog::currentId() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    return item ? item->data(kIdRole).toString() : QString();
}

void ShortcutDialog::fill()
{
    const QString shown = currentId();
    m_table->setRowCount(0);
    for (const ActionRow &row : actionTable()) {
        const QString id = QString::fromLatin1(row.id);
        const QString text = Actions::fullText(id);
        if (fuzzyScore(m_filter->text(), text) == 0)
            continue;
        const int place = m_table->rowCount();
        m_table->insertRow(place);
        auto *name = new QTableWidgetItem(text);
        name->setData(kIdRole, id);
        m_table->setItem(place, 0, name);
        m_table->setItem(place, 1, new QTableWidgetItem(keysText(m_actions.shortcuts(id))));
        if (id == shown || place == 0)
            m_table->setCurrentCell(place, 0);
    }
}

void ShortcutDialog::showCurrent()
{
    QString clash;
    const QKeySequence keys = m_keys->keySequence();
    for (const ActionRow &row : actionTable()) {
        const QString id = QString::fromLatin1(row.id);
        if (!keys.isEmpty() && id != currentId() && m_actions.shortcuts(id).contains(keys))
            clash = tr("These keys belong to “%1” and would leave it.").arg(Actions::plainText(id));
    }
    m_clash->setText(clash);
}

void ShortcutDialog::assign()
{
    const QKeySequence keys = m_keys->keySequence();
    m_actions.setShortcuts(currentId(),
                           keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
    m_keys->clear();
    fill();
}

QString ShortcutDialog::fixedKeys()
{
    static constexpr std::pair<const char *, const char *> table[] = {
        {QT_TR_NOOP("Open the card of the row"), "Return"},
        {QT_TR_NOOP("From a filter to the rows"), "Down"},
        {QT_TR_NOOP("Clear the filter, leave without saving"), "Esc"},
        {QT_TR_NOOP("Save a new client and open its card"), "Ctrl+Return"},
        {QT_TR_NOOP("Save a new client and begin another one"), "Ctrl+Shift+Return"},
        {QT_TR_NOOP("Begin a line in a note"), "Shift+Return"},
        {QT_TR_NOOP("Move a saved filter up"), "Alt+Up"},
        {QT_TR_NOOP("Move a saved filter down"), "Alt+Down"},
    };
    QString rows;
    for (const auto &[text, keys] : table)
        rows += rowOf(tr(text), QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText)
                                    .toString(QKeySequence::NativeText));
    return group(tr("Always the same"), rows);
}

QString ShortcutDialog::sheet(const Actions &actions)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(tr("Keyboard shortcuts of Kartoteka"));
    for (const MenuPlace place : menuPlaces()) {
        const QString title = plainLabel(QCoreApplication::translate("Actions", menuTitle(place)));
        QString rows;
        for (const ActionRow &row : actionTable()) {
            const QString id = QString::fromLatin1(row.id);
            const QString keys = keysText(actions.shortcuts(id));
            if (row.menu == place && !keys.isEmpty())
                rows += rowOf(Actions::plainText(id), keys);
        }
        html += group(title, rows);
    }
    return html + fixedKeys();
}

} // namespace kartoteka
