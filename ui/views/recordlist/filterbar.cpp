#include "views/recordlist/filterbar.h"

#include "widgets/chip.h"
#include "widgets/icons.h"
#include "widgets/linekeys.h"
#include "widgets/searchline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace kartoteka
{

namespace
{

constexpr int kHeight = 40;
constexpr auto kActionProperty = "actionId";

struct ButtonRow {
    const char *name;
    const char *actionId;
    const char *icon;
    const char *text; ///< QT_TRANSLATE_NOOP("FilterBar", …)
    const char *whatsThis;
};

const std::vector<ButtonRow> &buttons()
{
    static const std::vector<ButtonRow> table = {
        {"addCondition", "list.condition", "plus",
         QT_TRANSLATE_NOOP("FilterBar", "Add a condition to the filter"),
         QT_TRANSLATE_NOOP("FilterBar",
                           "Asks for a field, a comparison and a value. All conditions "
                           "must hold, together with the words of the filter.")},
        {"showFilterRow", "list.filterRow", "sliders",
         QT_TRANSLATE_NOOP("FilterBar", "Filter by columns"),
         QT_TRANSLATE_NOOP("FilterBar", "Shows a line below the head of each column. Texts are "
                                        "looked for in it; numbers and dates take >5 or 5..10.")},
        {"saveFilter", "list.saveFilter", "star",
         QT_TRANSLATE_NOOP("FilterBar", "Save this filter"),
         QT_TRANSLATE_NOOP("FilterBar", "Keeps conditions and words under a name, in the dock "
                                        "“Saved filters”, for everybody who opens the file.")},
        {"chooseColumns", "list.columns", "columns",
         QT_TRANSLATE_NOOP("FilterBar", "Choose columns"),
         QT_TRANSLATE_NOOP("FilterBar", "Which columns are shown, and sets of columns under names "
                                        "of their own.")},
        {"exportList", "list.export", "export", QT_TRANSLATE_NOOP("FilterBar", "Export this list"),
         QT_TRANSLATE_NOOP("FilterBar", "Saves what the list shows, or the selected rows, as CSV, "
                                        "Excel workbook, PDF or vCard.")},
        {"printList", "list.print", "printer", QT_TRANSLATE_NOOP("FilterBar", "Print this list"),
         QT_TRANSLATE_NOOP(
             "FilterBar", "Shows the pages of this list before they are printed or saved as PDF.")},
    };
    return table;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_quick(new QLineEdit(this))
    , m_chips(new QHBoxLayout)
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("filterBar"));
    setFixedHeight(kHeight);
    m_quick->setObjectName(QStringLiteral("listFilter"));
    m_quick->setMaximumWidth(260);
    m_quick->setMinimumWidth(140);
    dressSearchLine(*m_quick, QStringLiteral("filter"));
    const auto *keys = new LineKeys(m_quick);
    connect(keys, &LineKeys::rowsWanted, this, &FilterBar::rowsWanted);
    connect(keys, &LineKeys::left, this, &FilterBar::rowsWanted);
    connect(keys, &LineKeys::entered, this, &FilterBar::entered);
    m_chips->setSpacing(6);
    m_count->setObjectName(QStringLiteral("listCount"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(m_quick);
    row->addLayout(m_chips);
    for (size_t place = 0; place < buttons().size(); ++place) {
        if (place == 1) {
            row->addStretch(1);
            row->addWidget(m_count);
        }
        addButton(*row, place);
    }
    m_buttons.first()->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button(QStringLiteral("list.filterRow"))->setCheckable(true);
}

void FilterBar::addButton(QHBoxLayout &row, size_t place)
{
    const ButtonRow &known = buttons()[place];
    QToolButton *button = signButton(this, known.name, known.icon);
    const QString id = QString::fromLatin1(known.actionId);
    button->setProperty(kActionProperty, id);
    connect(button, &QToolButton::clicked, this, [this, id] { emit asked(id); });
    row.addWidget(button);
    m_buttons << button;
}

QToolButton *FilterBar::button(const QString &actionId) const
{
    for (QToolButton *button : m_buttons) {
        if (button->property(kActionProperty) == actionId)
            return button;
    }
    return nullptr;
}

void FilterBar::setChips(const QStringList &labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (int place = 0; place < labels.size(); ++place) {
        auto *chip = new Chip(labels[place], ChipColor::Neutral, this);
        chip->setObjectName(QStringLiteral("condition_%1").arg(place));
        chip->setSize(Chip::Size::Large);
        chip->setClosable(true);
        connect(chip, &Chip::closed, this, [this, place] { emit chipClosed(place); });
        m_chips->addWidget(chip);
    }
}

void FilterBar::setCounts(int count, qint64 total)
{
    const QLocale locale;
    m_count->setText(total > count
                         ? tr("<b>%1</b> of %2").arg(locale.toString(count), locale.toString(total))
                         : QStringLiteral("<b>%1</b>").arg(locale.toString(count)));
}

void FilterBar::retranslate()
{
    m_quick->setPlaceholderText(tr("Filter this list"));
    m_quick->setAccessibleName(tr("Filter this list"));
    m_quick->setWhatsThis(tr("Shows the records that contain every word typed here, in any field "
                             "and in any spelling."));
    for (size_t place = 0; place < buttons().size(); ++place) {
        QToolButton *button = m_buttons[static_cast<qsizetype>(place)];
        button->setToolTip(tr(buttons()[place].text));
        button->setAccessibleName(tr(buttons()[place].text));
        button->setWhatsThis(tr(buttons()[place].whatsThis));
    }
    m_buttons.first()->setText(tr("Condition"));
}

} // namespace kartoteka
