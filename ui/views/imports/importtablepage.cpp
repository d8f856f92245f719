#include "views/imports/importtablepage.h"

#include "views/imports/detectionbar.h"
#include "views/imports/importdelegates.h"
#include "views/imports/rehearsalbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{
constexpr int kSide = 20;
constexpr int kHeading = 37;
constexpr int kNarrowest = 60;
constexpr int kNarrowestTable = 700;
constexpr int kWidestPreview = 190;
constexpr int kSwatch = 10;

/// A color of the preview and what it means.
class Swatch : public QWidget
{
public:
    Swatch(Token token, QString text, QWidget *parent)
        : QWidget(parent)
        , m_token(token)
        , m_text(std::move(text))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(font(), TextSize::Caption));
        return {kSwatch + 6 + metrics.horizontalAdvance(m_text), 20};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect square(0, (height() - kSwatch) / 2, kSwatch, kSwatch);
        painter.fillRect(square, color(m_token, palette()));
        painter.setFont(textFont(font(), TextSize::Caption));
        painter.setPen(color(Token::Muted, palette()));
        painter.drawText(rect().adjusted(kSwatch + 6, 0, 0, 0), Qt::AlignVCenter, m_text);
    }

private:
    Token m_token;
    QString m_text;
};
} // namespace

ImportTablePage::ImportTablePage(ImportDraft &draft, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_columnsModel(new ImportColumnsModel(draft, this))
    , m_previewModel(new ImportPreviewModel(draft, today, this))
    , m_detection(new DetectionBar(draft, this))
    , m_rehearsal(new RehearsalBar(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_detection);
    m_splitter->addWidget(makeColumns());
    m_splitter->addWidget(makePreview());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setObjectName(QStringLiteral("importSplitter"));
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_rehearsal);
    connect(m_detection, &DetectionBar::recipeFailed, this, &ImportTablePage::recipeFailed);
    connect(m_rehearsal, &RehearsalBar::outcomeChanged, this, [this] {
        m_previewModel->setOutcome(m_rehearsal->outcome());
        followPreview();
    });
    connect(&m_draft, &ImportDraft::lookChanged, this, &ImportTablePage::follow);
    connect(&m_draft, &ImportDraft::mappingChanged, this, &ImportTablePage::followMatch);
    connect(&m_draft, &ImportDraft::rehearsalChanged, this, &ImportTablePage::followRehearsal);
    retranslate();
}

QWidget *ImportTablePage::makeColumns()
{
    m_columns = new PlainTable(this);
    m_columns->setObjectName(QStringLiteral("importColumns"));
    m_columns->setSidePadding(kSide);
    m_columns->setModel(m_columnsModel);
    m_columns->setItemDelegate(new ImportColumnsDelegate(m_draft, m_columns));
    m_columns->setEditTriggers(QAbstractItemView::EditKeyPressed |
                               QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    m_columns->setDragDropMode(QAbstractItemView::DragDrop);
    m_columns->setDragDropOverwriteMode(true);
    m_columns->setDefaultDropAction(Qt::CopyAction);
    const auto edit = [this](const QModelIndex &index) {
        m_columns->edit(index.siblingAtColumn(ImportColumnsModel::Target));
    };
    connect(m_columns, &PlainTable::chosen, this, edit);
    connect(m_columns, &QAbstractItemView::clicked, this, [edit](const QModelIndex &index) {
        if (index.column() == ImportColumnsModel::Target)
            edit(index);
    });
    // Typing begins in the field, whatever cell is current.
    connect(m_columns->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && current.column() != ImportColumnsModel::Target)
                    m_columns->selectionModel()->setCurrentIndex(
                        current.siblingAtColumn(ImportColumnsModel::Target),
                        QItemSelectionModel::NoUpdate);
            });
    return m_columns;
}

QWidget *ImportTablePage::makePreview()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeading());
    m_preview = new PlainTable(this);
    m_preview->setObjectName(QStringLiteral("importPreview"));
    m_preview->setSidePadding(kSide);
    m_preview->setModel(m_previewModel);
    m_preview->setItemDelegate(new ImportPreviewDelegate(m_preview));
    layout->addWidget(m_preview, 1);
    connect(m_previewModel, &QAbstractItemModel::modelReset, this, &ImportTablePage::sizePreview);
    return box;
}

QWidget *ImportTablePage::makeHeading()
{
    auto *heading = new QWidget(this);
    heading->setFixedHeight(kHeading);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(kSide, 0, kSide, 0);
    layout->setSpacing(8);
    m_heading = new QLabel(heading);
    m_heading->setFont(textFont(font(), TextSize::Section, true));
    m_shown = new QLabel(heading);
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    m_modeLabel = new QLabel(heading);
    m_mode = new QComboBox(heading);
    m_mode->setObjectName(QStringLiteral("importMode"));
    m_modeLabel->setBuddy(m_mode);
    m_matchLabel = new QLabel(heading);
    m_match = new QComboBox(heading);
    m_match->setObjectName(QStringLiteral("importMatch"));
    m_match->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_matchLabel->setBuddy(m_match);
    for (QLabel *label : {m_modeLabel, m_matchLabel})
        label->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_shown})
        layout->addWidget(part);
    layout->addStretch();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_modeLabel, m_mode, m_matchLabel, m_match})
        layout->addWidget(part);
    addLegend(*layout);
    connect(m_mode, &QComboBox::activated, this,
            [this] { m_draft.setMode(static_cast<ImportMode>(m_mode->currentData().toInt())); });
    connect(m_match, &QComboBox::activated, this,
            [this] { m_draft.setMatch(m_match->currentData().toStringList()); });
    return heading;
}

void ImportTablePage::addLegend(QHBoxLayout &layout)
{
    m_legend = new QWidget(this);
    auto *parts = new QHBoxLayout(m_legend);
    parts->setContentsMargins(12, 0, 0, 0);
    parts->setSpacing(12);
    parts->addWidget(new Swatch(Token::AccentSoft, tr("changes"), m_legend));
    parts->addWidget(new Swatch(Token::AmberSoft, tr("to check"), m_legend));
    parts->addWidget(new Swatch(Token::RedSoft, tr("error"), m_legend));
    layout.addWidget(m_legend);
}

void ImportTablePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sizeColumns();
}

void ImportTablePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window, palette()));
}

void ImportTablePage::retranslate()
{
    m_detection->retranslate();
    m_rehearsal->retranslate();
    m_columns->setAccessibleName(tr("Columns of the file and the fields they fill"));
    m_preview->setAccessibleName(tr("Preview"));
    m_modeLabel->setText(tr("&Known records"));
    m_mode->clear();
    m_mode->addItem(tr("stay as they are"), int(ImportMode::Create));
    m_mode->addItem(tr("are updated"), int(ImportMode::Upsert));
    m_mode->addItem(tr("are updated alone"), int(ImportMode::Update));
    m_mode->setAccessibleName(tr("What happens to known records"));
    m_matchLabel->setText(tr("recognized b&y"));
    m_match->setAccessibleName(tr("Field by which known records are recognized"));
    follow();
}

void ImportTablePage::refreshRecipes()
{
    m_detection->refreshRecipes();
}

QWidget *ImportTablePage::firstFocus() const
{
    return m_part == Part::Mapping ? m_columns : m_preview;
}

void ImportTablePage::setPart(Part part)
{
    m_part = part;
    m_columns->setVisible(part == Part::Mapping);
    m_rehearsal->setVisible(part != Part::Parsing);
    m_legend->setVisible(part != Part::Parsing);
    m_previewModel->setRaw(part == Part::Parsing);
    for (QWidget *choice :
         std::initializer_list<QWidget *>{m_modeLabel, m_mode, m_matchLabel, m_match})
        choice->setVisible(part != Part::Parsing);
    followPreview();
}

void ImportTablePage::follow()
{
    m_isPreviewSized = false;
    sizeColumns();
    followMatch();
    followRehearsal();
    if (m_draft.look() && !m_columns->currentIndex().isValid() && m_columnsModel->rowCount() > 0)
        m_columns->setCurrentIndex(m_columnsModel->index(0, ImportColumnsModel::Target));
}

void ImportTablePage::followMatch()
{
    m_mode->setCurrentIndex(m_mode->findData(int(m_draft.mode())));
    m_match->clear();
    const QStringList filled = m_draft.filledPaths();
    if (filled.contains(QStringLiteral("id")))
        m_match->addItem(importTargetLabel(m_draft.targets(), QStringLiteral("id")), QStringList());
    else
        m_match->addItem(tr("nothing"), QStringList());
    for (const QString &path : filled) {
        const ImportTarget *target = findImportTarget(m_draft.targets(), path);
        if (target && target->isMatch && target->path == path && path != QLatin1String("id"))
            m_match->addItem(target->label, QStringList(path));
    }
    const QStringList &match = m_draft.match();
    if (match.size() > 1) { // a recipe said so
        QStringList labels;
        for (const QString &path : match)
            labels << importTargetLabel(m_draft.targets(), path);
        m_match->addItem(labels.join(tr(" + ")), match);
    }
    m_match->setCurrentIndex(std::max(0, m_match->findData(match)));
}

void ImportTablePage::sizeColumns()
{
    using Column = ImportColumnsModel;
    const int width = std::max(this->width(), kNarrowestTable);
    const std::pair<int, int> parts[] = {{Column::Name, 14},
                                         {Column::Sample, 15},
                                         {Column::Target, 20},
                                         {Column::Conversion, 15},
                                         {Column::Filled, 11}};
    for (const auto &[column, part] : parts)
        m_columns->setColumnWidth(column, width * part / 100);
}

void ImportTablePage::sizePreview()
{
    const int last = m_previewModel->columnCount() - 1;
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < last; ++column)
        m_preview->setColumnWidth(
            column, std::clamp(m_preview->columnWidth(column) + 8, kNarrowest, kWidestPreview));
    followPreview();
}

QString ImportTablePage::shownText() const
{
    const auto [first, last] = m_previewModel->shownRows();
    if (first == 0)
        return m_draft.isRehearsing() ? tr("working…") : tr("no such rows");
    const QLocale locale;
    if (m_previewModel->isRaw())
        return tr("rows %1–%2 as they stand in the source")
            .arg(locale.toString(first), locale.toString(last));
    return tr("rows %1–%2 after conversion").arg(locale.toString(first), locale.toString(last));
}

void ImportTablePage::followPreview()
{
    m_heading->setText(m_previewModel->isRaw() ? tr("In the source")
                                               : tr("In Kartoteka it will be"));
    m_shown->setText(shownText());
}

void ImportTablePage::followRehearsal()
{
    const auto &rehearsal = m_draft.rehearsal();
    m_rehearsal->setReport(rehearsal);
    const QLocale locale;
    QString subtitle;
    if (m_draft.isRehearsing())
        subtitle = tr("working…");
    else if (rehearsal)
        subtitle =
            tr("%n row(s) in %1 s", nullptr, static_cast<int>(rehearsal->rowCount))
                .arg(locale.toString(static_cast<double>(m_draft.rehearsalMs()) / 1000, 'f', 1));
    else if (m_draft.refusal())
        subtitle = tr("not possible yet");
    else
        subtitle = m_draft.isMapped() ? tr("not run yet") : tr("no column is imported");
    m_rehearsal->setTitle(tr("Rehearsal without saving"), subtitle);
    followPreview();
}

} // namespace kartoteka
