#include "shell/commandpalette.h"

#include "shell/actions.h"
#include "widgets/kbd.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kKeysRole = Qt::UserRole + 2;
constexpr int kFurtherRole = Qt::UserRole + 3;
constexpr int kWidth = 560;
constexpr int kHeight = 380;

/// The text at the left, the keys as caps at the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString keys = index.data(kKeysRole).toString();
        if (keys.isEmpty())
            return;
        painter->save();
        painter->setFont(option.font);
        const int width = kbdWidth(option.font, keys);
        paintKbd(
            *painter,
            QRect(option.rect.right() - width - 8, option.rect.top(), width, option.rect.height()),
            keys, option.palette);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, rowHeight(option.widget) + 2};
    }
};

} // namespace

int fuzzyScore(QStringView typed, QStringView text)
{
    int score = 1;
    qsizetype from = 0;
    bool isRun = false;
    for (const QChar letter : typed) {
        if (letter.isSpace()) {
            isRun = false;
            continue;
        }
        const qsizetype at = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        const bool isBeginning = at == 0 || !text[at - 1].isLetterOrNumber();
        score += isBeginning ? 8 : (isRun && at == from ? 5 : 1);
        isRun = true;
        from = at + 1;
    }
    return score;
}

CommandPalette::CommandPalette(Actions &actions, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_actions(actions)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({16, 16});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::setFurther(std::function<std::vector<Further>()> further)
{
    m_askFurther = std::move(further);
}

void CommandPalette::open()
{
    m_line->setPlaceholderText(tr("Type a command"));
    m_line->setAccessibleName(tr("Type a command"));
    m_line->setWhatsThis(tr("A few letters of a command, of its menu or of an arrangement; Enter "
                            "does the first one."));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setWhatsThis(tr("Commands that can be used now, the best match first."));
    m_further = m_askFurther ? m_askFurther() : std::vector<Further>();
    m_line->clear();
    fill();
    resize(kWidth, kHeight);
    const QWidget *window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - kWidth) / 2, 60)));
    show();
    m_line->setFocus();
}

void CommandPalette::fill()
{
    struct Found {
        QString id;
        QString text;
        int score;
        int place; ///< among the further ones; -1 = a row of the table
    };
    std::vector<Found> found;
    const QString typed = m_line->text();
    for (const ActionRow &row : actionTable()) {
        const QString id = QString::fromLatin1(row.id);
        const QString text = Actions::fullText(id);
        const int score = fuzzyScore(typed, text);
        if (score > 0 && m_actions.isEnabled(id))
            found.push_back({id, text, score, -1});
    }
    for (size_t place = 0; place < m_further.size(); ++place) {
        const int score = fuzzyScore(typed, m_further[place].text);
        if (score > 0)
            found.push_back({{}, m_further[place].text, score, static_cast<int>(place)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &a, const Found &b) { return a.score > b.score; });
    m_model->clear();
    for (const Found &command : found) {
        auto *item = new QStandardItem(command.text);
        item->setData(command.place, kFurtherRole);
        if (const QAction *action = m_actions.find(command.id)) {
            item->setIcon(action->icon());
            item->setData(command.id, kIdRole);
            item->setData(action->shortcut().toString(QKeySequence::NativeText), kKeysRole);
            item->setToolTip(action->statusTip());
        }
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const int place = index.data(kFurtherRole).toInt();
    hide();
    if (place >= 0)
        m_further[static_cast<size_t>(place)].run();
    else
        m_actions.trigger(index.data(kIdRole).toString());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const int page = std::max(1, m_list->height() / (rowHeight(m_list) + 2) - 1);
    const int step = key->key() == Qt::Key_Down       ? 1
                     : key->key() == Qt::Key_Up       ? -1
                     : key->key() == Qt::Key_PageDown ? page
                     : key->key() == Qt::Key_PageUp   ? -page
                                                      : 0;
    if (step == 0)
        return false;
    const int row =
        std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

} // namespace kartoteka
