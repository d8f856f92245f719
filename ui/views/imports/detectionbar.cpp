#include "views/imports/detectionbar.h"

#include "exchange/encoding.h"
#include "widgets/icons.h"
#include "widgets/plainlabel.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

namespace kartoteka
{

namespace
{
constexpr int kHeight = 44;
constexpr int kSide = 20;

/// Kinds of entries of the list of recipes.
const QString kProposed = QStringLiteral("proposed");
const QString kSaved = QStringLiteral("saved:");

std::vector<std::pair<QString, QVariant>> encodingEntries()
{
    const auto name = [](QLatin1String encoding, const QString &shown) {
        return std::pair<QString, QVariant>(shown, QString(encoding));
    };
    return {name(encodings::kUtf8, QStringLiteral("UTF-8")),
            name(encodings::kCp1251, QStringLiteral("Windows-1251")),
            name(encodings::kCp866, QStringLiteral("DOS 866")),
            name(encodings::kKoi8R, QStringLiteral("KOI8-R")),
            name(encodings::kCp1252, QStringLiteral("Windows-1252")),
            name(encodings::kGb18030, QStringLiteral("GB18030")),
            name(encodings::kUtf16Le, QStringLiteral("UTF-16 LE")),
            name(encodings::kUtf16Be, QStringLiteral("UTF-16 BE"))};
}
} // namespace

DetectionBar::DetectionBar(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_header(new QCheckBox(this))
{
    setFixedHeight(kHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSide, 0, kSide, 1);
    layout->setSpacing(6);
    m_encoding = addChoice(*layout, "importEncoding", true);
    m_delimiter = addChoice(*layout, "importDelimiter", true);
    m_sheet = addChoice(*layout, "importSheet", false);
    m_header->setObjectName(QStringLiteral("importHeader"));
    layout->addWidget(m_header);
    layout->addSpacing(6);
    m_dates = addChoice(*layout, "importDates", true);
    m_decimals = addChoice(*layout, "importDecimals", true);
    layout->addStretch();
    m_recipe = addChoice(*layout, "importRecipe", false);
    m_recipe.box->setMinimumContentsLength(14);
    connect(m_header, &QCheckBox::toggled, this, &DetectionBar::change);
    connect(m_recipe.box, &QComboBox::activated, this, &DetectionBar::chooseRecipe);
    connect(&m_draft, &ImportDraft::lookChanged, this, &DetectionBar::follow);
    connect(&m_draft, &ImportDraft::lookChanged, this, &DetectionBar::refreshRecipes);
    connect(&m_draft, &ImportDraft::mappingChanged, this, &DetectionBar::follow);
    retranslate();
}

DetectionBar::Choice DetectionBar::addChoice(QHBoxLayout &layout, const char *objectName,
                                             bool isFoundShown)
{
    Choice choice;
    choice.label = new QLabel(this);
    choice.label->setForegroundRole(QPalette::PlaceholderText);
    choice.box = new QComboBox(this);
    choice.box->setObjectName(QString::fromLatin1(objectName));
    choice.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice.label->setBuddy(choice.box);
    layout.addWidget(choice.label);
    layout.addWidget(choice.box);
    if (isFoundShown) {
        choice.found = new QLabel(this);
        choice.found->setObjectName(QString::fromLatin1(objectName) + QStringLiteral("Found"));
        layout.addWidget(choice.found);
        connect(choice.box, &QComboBox::activated, this, &DetectionBar::change);
    } else if (choice.box->objectName() == QLatin1String("importSheet")) {
        connect(choice.box, &QComboBox::activated, this, &DetectionBar::change);
    }
    layout.addSpacing(4);
    return choice;
}

void DetectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window, palette()));
    painter.fillRect(0, height() - 1, width(), 1, color(Token::Hairline, palette()));
}

void DetectionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
}

void DetectionBar::fill(QComboBox &box, const std::vector<std::pair<QString, QVariant>> &entries)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto &[text, value] : entries)
        box.addItem(text, value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void DetectionBar::retranslate()
{
    const std::pair<const Choice &, QString> names[] = {
        {m_encoding, tr("&Encoding")}, {m_delimiter, tr("Delim&iter")}, {m_sheet, tr("&Sheet")},
        {m_dates, tr("&Dates")},       {m_decimals, tr("De&cimals")},   {m_recipe, tr("&Recipe")}};
    for (const auto &[choice, name] : names) {
        choice.label->setText(name);
        choice.box->setAccessibleName(plainLabel(name));
        if (choice.found)
            choice.found->setToolTip(tr("Found out from the source"));
    }
    m_header->setText(tr("&Header row"));
    fill(*m_encoding.box, encodingEntries());
    fill(*m_delimiter.box, {{tr("; semicolon"), QChar(u';')},
                            {tr(", comma"), QChar(u',')},
                            {tr("tab"), QChar(u'\t')},
                            {tr("| bar"), QChar(u'|')},
                            {tr("none: one column"), QChar()}});
    fill(*m_dates.box, {{tr("any"), int(DateOrder::Auto)},
                        {tr("DD.MM.YYYY"), int(DateOrder::DayMonth)},
                        {tr("MM/DD/YYYY"), int(DateOrder::MonthDay)}});
    fill(*m_decimals.box, {{tr("any"), int(DecimalStyle::Auto)},
                           {tr("comma"), int(DecimalStyle::Comma)},
                           {tr("point"), int(DecimalStyle::Point)}});
    refreshRecipes();
    follow();
}

void DetectionBar::refreshRecipes()
{
    const auto &look = m_draft.look();
    std::vector<std::pair<QString, QVariant>> entries;
    entries.emplace_back(look && !look->presetName.isEmpty()
                             ? tr("Export of %1").arg(look->presetName)
                             : tr("By the headings"),
                         kProposed);
    for (const QString &name : m_draft.savedRecipes())
        entries.emplace_back(name, QString(kSaved + name));
    fill(*m_recipe.box, entries);
}

/// A value that is not in the list (another encoding found) becomes an entry of its own.
void DetectionBar::select(QComboBox &box, const QVariant &value)
{
    const QSignalBlocker blocker(box);
    int index = box.findData(value);
    if (index < 0) {
        box.addItem(value.toString(), value);
        index = box.count() - 1;
    }
    box.setCurrentIndex(index);
}

void DetectionBar::show(const Choice &choice, bool isShown, bool isFound)
{
    choice.label->setVisible(isShown);
    choice.box->setVisible(isShown);
    if (!choice.found)
        return;
    choice.found->setVisible(isShown && isFound);
    // Where room is short the sign alone says it.
    const bool isBrief = &choice == &m_dates || &choice == &m_decimals;
    choice.found->setText(
        QStringLiteral("<span style='color:%1'>✓%2</span>")
            .arg(color(Token::GreenInk, palette()).name(),
                 isBrief ? QString() : QString(QStringLiteral("&nbsp;") + tr("found"))));
    choice.found->setAccessibleName(tr("found"));
    choice.found->setFont(textFont(font(), TextSize::Caption));
    choice.box->setAccessibleDescription(isFound ? tr("found out from the source") : QString());
}

void DetectionBar::follow()
{
    const auto &look = m_draft.look();
    m_isFollowing = true;
    followCsv();
    show(m_sheet, look && look->sheets.size() > 1, false);
    if (look && !look->sheets.isEmpty()) {
        std::vector<std::pair<QString, QVariant>> sheets;
        for (const QString &sheet : look->sheets)
            sheets.emplace_back(sheet, sheet);
        fill(*m_sheet.box, sheets);
        select(*m_sheet.box, look->sheet);
    }
    m_header->setVisible(look && look->format != SourceFormat::Vcard);
    if (look)
        m_header->setChecked(look->hasHeader);
    followFormats();
    m_isFollowing = false;
}

/// What was chosen for a file that cannot be read stays open to change.
void DetectionBar::followCsv()
{
    const auto &look = m_draft.look();
    const ImportInput &input = m_draft.input();
    const bool isCsv = !input.isPasted() && (!look || look->format == SourceFormat::Csv);
    show(m_encoding, isCsv, look && m_draft.settings().encoding.isEmpty());
    show(m_delimiter, isCsv, look && !m_draft.settings().delimiter.has_value());
    if (look && isCsv) {
        select(*m_encoding.box, look->encoding);
        select(*m_delimiter.box, look->delimiter);
    }
}

void DetectionBar::followFormats()
{
    const auto &look = m_draft.look();
    const bool isCard = look && look->format == SourceFormat::Vcard;
    const bool areDatesFound =
        look && look->dates != DateOrder::Auto && look->dates == m_draft.dates();
    const bool areDecimalsFound =
        look && look->decimals != DecimalStyle::Auto && look->decimals == m_draft.decimals();
    show(m_dates, !isCard, areDatesFound);
    show(m_decimals, !isCard, areDecimalsFound);
    select(*m_dates.box, int(m_draft.dates()));
    select(*m_decimals.box, int(m_draft.decimals()));
}

void DetectionBar::change()
{
    if (m_isFollowing)
        return;
    const QObject *source = sender();
    ReadSettings settings = m_draft.settings();
    if (source == m_encoding.box)
        settings.encoding = m_encoding.box->currentData().toString();
    else if (source == m_delimiter.box)
        settings.delimiter = m_delimiter.box->currentData().toChar();
    else if (source == m_sheet.box)
        settings.sheet = m_sheet.box->currentData().toString();
    else if (source == m_header)
        settings.hasHeader = m_header->isChecked();
    else if (source == m_dates.box)
        m_draft.setDates(static_cast<DateOrder>(m_dates.box->currentData().toInt()));
    else if (source == m_decimals.box)
        m_draft.setDecimals(static_cast<DecimalStyle>(m_decimals.box->currentData().toInt()));
    m_draft.setSettings(settings);
}

void DetectionBar::chooseRecipe(int index)
{
    const QString value = m_recipe.box->itemData(index).toString();
    if (value == kProposed)
        return m_draft.applyProposed();
    const auto applied = m_draft.applySaved(value.mid(kSaved.size()));
    if (!applied)
        emit recipeFailed(applied.error());
}

} // namespace kartoteka
