#include "views/merging/mergedialog.h"

#include "widgets/inlinebar.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{
constexpr int kSide = 20;
constexpr int kLabelWidth = 150;
constexpr int kCardWidth = 240;
constexpr qsizetype kLongestValue = 120;
constexpr QSize kUsual(860, 640);

/// A row of the table of fields that differ stands on a soft ground.
class SoftRow : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::AmberSoft, palette()));
    }
};

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}
} // namespace

MergeDialog::MergeDialog(ViewHost &host, const Entity &entity, const std::vector<qint64> &ids,
                         QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_ids(ids)
    , m_bar(new InlineBar(this))
    , m_title(new QLabel(this))
    , m_onlyDifferences(new QCheckBox(this))
    , m_scroll(new QScrollArea(this))
    , m_consequences(new QLabel(this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    resize(kUsual);
    m_request.entity = &entity;
    m_request.keep = ids.front();
    m_request.drop.assign(ids.begin() + 1, ids.end());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSide, kSide, kSide, 12);
    layout->setSpacing(10);
    m_title->setFont(textFont(font(), TextSize::Section, true));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_onlyDifferences);
    layout->addWidget(m_bar);
    layout->addLayout(head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_scroll, 1);
    m_consequences->setObjectName(QStringLiteral("mergeConsequences"));
    m_consequences->setWordWrap(true);
    m_consequences->setTextFormat(Qt::RichText);
    layout->addWidget(m_consequences);
    layout->addWidget(makeButtons());
    m_bar->setObjectName(QStringLiteral("mergeMessage"));
    m_onlyDifferences->setObjectName(QStringLiteral("mergeOnlyDifferences"));
    m_onlyDifferences->setChecked(false);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &MergeDialog::rebuild);
    retranslate();
    refresh();
}

MergeDialog::~MergeDialog()
{
    m_reading.cancel();
}

QWidget *MergeDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_cancel = new QPushButton(row);
    m_merge = new QPushButton(row);
    m_cancel->setObjectName(QStringLiteral("mergeCancel"));
    m_merge->setObjectName(QStringLiteral("mergeDo"));
    m_merge->setProperty("primary", true);
    m_merge->setDefault(true);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_merge);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    return row;
}

void MergeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void MergeDialog::retranslate()
{
    setWindowTitle(tr("Merge cards"));
    m_title->setText(tr("%n card(s) become one", nullptr, static_cast<int>(m_ids.size())));
    m_onlyDifferences->setText(tr("&Differences only"));
    m_cancel->setText(tr("Cancel"));
    m_merge->setText(tr("&Merge"));
}

// --- what would happen ----------------------------------------------------------------------

void MergeDialog::refresh()
{
    m_reading.cancel();
    const int generation = ++m_generation;
    m_isBusy = true;
    m_merge->setEnabled(false);
    const DisplayText text(m_host.workspace().clock().today(),
                           m_host.workspace().session().textStyle());
    m_reading = m_host.workspace().startJob<MergePreview>(
        tr("Looking at the cards"), this,
        [request = m_request, text](Session &session, Progress &) {
            return mergePreview(session, request, text);
        },
        [this, generation](Result<MergePreview> preview) {
            if (generation != m_generation)
                return;
            m_isBusy = false;
            if (preview)
                return take(std::move(*preview));
            m_bar->say(preview.error());
        },
        true);
}

void MergeDialog::take(MergePreview preview)
{
    m_preview = std::move(preview);
    m_merge->setEnabled(!m_host.workspace().isReadOnly());
    if (!m_isBuilt)
        rebuild();
    m_isBuilt = true;
    showConsequences();
}

size_t MergeDialog::placeOf(qint64 id) const
{
    if (id == m_request.keep)
        return 0;
    const auto found = std::find(m_request.drop.begin(), m_request.drop.end(), id);
    return static_cast<size_t>(found - m_request.drop.begin()) + 1;
}

QString MergeDialog::titleOf(qint64 id) const
{
    const size_t place = placeOf(id);
    return place == 0 ? m_preview->plan.kept.title() : m_preview->plan.dropped[place - 1].title();
}

/// The table of fields anew; what was chosen stays.
void MergeDialog::rebuild()
{
    if (!m_preview)
        return;
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    addHead(*grid);
    int row = 1;
    for (size_t field = 0; field < m_preview->plan.fields.size(); ++field)
        if (m_preview->plan.fields[field].isConflict || !m_onlyDifferences->isChecked())
            addField(*grid, row++, field);
    grid->setRowStretch(row, 1);
    m_scroll->setWidget(content);
    if (auto *first = content->findChild<QRadioButton *>())
        first->setFocus();
}

void MergeDialog::addHead(QGridLayout &grid)
{
    auto *group = new QButtonGroup(&grid);
    grid.addWidget(mutedLabel(tr("Kept card"), nullptr), 0, 0);
    for (size_t column = 0; column < m_ids.size(); ++column) {
        const qint64 id = m_ids[column];
        auto *radio = new QRadioButton(titleOf(id));
        radio->setObjectName(QStringLiteral("mergeKeep%1").arg(column));
        radio->setAccessibleName(tr("Keep the card “%1”").arg(titleOf(id)));
        radio->setFont(textFont(font(), TextSize::Row, true));
        radio->setMinimumSize(kCardWidth, rowHeight(this) + 6);
        radio->setChecked(id == m_request.keep);
        group->addButton(radio);
        connect(radio, &QRadioButton::clicked, this, [this, id] { keep(id); });
        grid.addWidget(radio, 0, static_cast<int>(column) + 1);
        grid.setColumnStretch(static_cast<int>(column) + 1, 1);
    }
}

void MergeDialog::addField(QGridLayout &grid, int row, size_t field)
{
    const MergeField &merged = m_preview->plan.fields[field];
    if (merged.isConflict)
        grid.addWidget(new SoftRow, row, 0, 1, static_cast<int>(m_ids.size()) + 1);
    auto *label = mutedLabel(merged.isConflict ? tr("≠ %1").arg(merged.label.translated())
                                               : merged.label.translated(),
                             nullptr);
    label->setContentsMargins(8, 0, 8, 0);
    if (merged.isConflict)
        label->setAccessibleName(tr("%1, different").arg(merged.label.translated()));
    grid.addWidget(label, row, 0);
    auto *group = new QButtonGroup(&grid);
    for (size_t column = 0; column < m_ids.size(); ++column)
        grid.addWidget(makeChoice(*group, field, column), row, static_cast<int>(column) + 1);
}

QWidget *MergeDialog::makeChoice(QButtonGroup &group, size_t field, size_t column)
{
    const MergeField &merged = m_preview->plan.fields[field];
    const size_t place = placeOf(m_ids[column]);
    const QString text = m_preview->texts[field].value(static_cast<qsizetype>(place)).simplified();
    auto *radio = new QRadioButton(text.isEmpty() ? tr("–") : text.left(kLongestValue));
    radio->setObjectName(QStringLiteral("merge_%1_%2").arg(merged.key).arg(column));
    radio->setAccessibleName(tr("%1: %2").arg(merged.label.translated(), text));
    radio->setToolTip(text);
    radio->setMinimumHeight(rowHeight(this));
    radio->setChecked(merged.chosen == place);
    // Where only one card says something there is nothing to choose.
    const bool isChoice = !text.isEmpty() || merged.isConflict;
    radio->setEnabled(isChoice);
    group.addButton(radio);
    connect(radio, &QRadioButton::clicked, this,
            [this, key = merged.key, id = m_ids[column]] { choose(key, id); });
    return radio;
}

void MergeDialog::choose(const QString &key, qint64 id)
{
    m_request.take.insert(key, id);
    refresh();
}

void MergeDialog::keep(qint64 id)
{
    m_request.keep = id;
    m_request.drop.clear();
    for (const qint64 other : m_ids)
        if (other != id)
            m_request.drop.push_back(other);
    m_isBuilt = false; // what nobody chose follows the kept card
    refresh();
}

void MergeDialog::showConsequences()
{
    QStringList lines;
    for (const MergeConsequence &one : m_preview->consequences)
        lines << QStringLiteral("<b>%1:</b> %2")
                     .arg(one.kind.translated().toHtmlEscaped(), one.sentence().toHtmlEscaped());
    if (lines.isEmpty())
        lines << tr("Nothing hangs on the merged cards.");
    int kept = 0;
    for (const auto &alternatives : m_preview->plan.alternatives)
        kept += static_cast<int>(alternatives.size());
    if (kept > 0)
        lines << tr("%n differing value(s) that are not taken stay in the record of the merge.",
                    nullptr, kept);
    lines << tr("The merged cards go to the recycle bin. The merge can be undone at any time.");
    m_consequences->setText(lines.join(QStringLiteral("<br>")));
}

void MergeDialog::merge()
{
    m_isBusy = true;
    m_merge->setEnabled(false);
    m_host.workspace().startJob<std::vector<Merge>>(
        tr("Merging cards"), this,
        [request = m_request](Session &session, Progress &) {
            return mergeRecords(session, request);
        },
        [this](Result<std::vector<Merge>> done) {
            m_isBusy = false;
            m_merge->setEnabled(true);
            if (!done)
                return m_bar->say(done.error());
            m_host.notify(tr("%n card(s) merged", nullptr, static_cast<int>(m_ids.size())), true);
            emit merged(m_request.keep,
                        QVector<qint64>(m_request.drop.begin(), m_request.drop.end()));
            accept();
        });
}

} // namespace kartoteka
