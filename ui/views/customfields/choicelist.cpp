#include "views/customfields/choicelist.h"

#include "models/displaytext.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

namespace kartoteka
{

namespace
{
constexpr int kShownRows = 6;
} // namespace

ChoiceList::ChoiceList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_line(new QLineEdit(this))
    , m_add(signButton(this, "choice_add", "plus"))
    , m_remove(signButton(this, "choice_remove", "trash"))
    , m_up(signButton(this, "choice_up", "arrow-up"))
    , m_down(signButton(this, "choice_down", "arrow-down"))
{
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setUniformItemSizes(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setMinimumHeight(kShownRows * kartoteka::rowHeight(this));
    m_list->installEventFilter(this);
    m_line->setObjectName(QStringLiteral("choice_new"));
    m_line->setMaxLength(DisplayText::kLongestLine);
    m_line->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(m_line, 1);
    line->addWidget(m_add);
    auto *side = new QVBoxLayout;
    side->setSpacing(2);
    for (QToolButton *each : {m_up, m_down, m_remove})
        side->addWidget(each);
    side->addStretch(1);
    auto *rows = new QHBoxLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(m_list, 1);
    rows->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addLayout(rows, 1);
    connect(m_add, &QToolButton::clicked, this, &ChoiceList::add);
    connect(m_remove, &QToolButton::clicked, this, &ChoiceList::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ChoiceList::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const QString from = item->data(Qt::UserRole).toString();
        if (!from.isEmpty() && item->text() != from)
            emit renamed(from, item->text());
    });
    // A drop is an insertion and a removal: looked at when both are done.
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this,
            [this] { QTimer::singleShot(0, this, &ChoiceList::followDrop); });
    retranslate();
    showButtons();
}

void ChoiceList::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &tip) {
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    name(m_add, tr("Add the choice"), tr("Add the choice (Enter)"));
    name(m_remove, tr("Remove the choice"),
         tr("Remove the choice, also from the records that hold it (Del)"));
    name(m_up, tr("Move the choice up"), tr("Move the choice up (Alt+Up)"));
    name(m_down, tr("Move the choice down"), tr("Move the choice down (Alt+Down)"));
    m_line->setPlaceholderText(tr("New choice"));
    m_line->setAccessibleName(tr("New choice"));
    m_list->setAccessibleName(tr("Choices"));
    m_list->setWhatsThis(tr("What can be chosen in this field, in this order. F2 or a double click "
                            "renames a choice, in all records as well."));
}

void ChoiceList::setChoices(const QStringList &choices)
{
    m_choices = choices;
    const QSignalBlocker blocker(m_list); // of the list's own signals: the view follows its model
    const int row = m_list->currentRow();
    const QString current = row >= 0 ? m_list->item(row)->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    for (const QString &choice : choices) {
        auto *item = new QListWidgetItem(choice, m_list);
        item->setData(Qt::UserRole, choice);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    const auto found = static_cast<int>(choices.indexOf(current));
    m_list->setCurrentRow(found >= 0 ? found : std::min(row, m_list->count() - 1));
    showButtons();
}

void ChoiceList::clearLine()
{
    m_line->clear();
}

QString ChoiceList::typed() const
{
    return m_line->text();
}

void ChoiceList::add()
{
    if (!m_line->text().trimmed().isEmpty())
        emit added(m_line->text());
}

void ChoiceList::remove()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        emit removed(item->data(Qt::UserRole).toString());
}

void ChoiceList::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    QStringList order = m_choices;
    order.move(row, target);
    emit ordered(order);
}

void ChoiceList::followDrop()
{
    QStringList order;
    for (int row = 0; row < m_list->count(); ++row)
        order << m_list->item(row)->data(Qt::UserRole).toString();
    const bool isSameSet = order.size() == m_choices.size() &&
                           std::is_permutation(order.begin(), order.end(), m_choices.begin());
    if (isSameSet && order != m_choices)
        emit ordered(order);
}

void ChoiceList::showButtons()
{
    const int row = m_list->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_line && isEnter && !(key->modifiers() & Qt::ControlModifier)) {
        add();
        return true;
    }
    if (watched != m_list)
        return false;
    if (key->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    const bool isUp = key->key() == Qt::Key_Up;
    if (key->modifiers() & Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
        move(isUp ? -1 : 1);
        return true;
    }
    return false;
}

} // namespace kartoteka
