#include "widgets/filterheader.h"

#include "widgets/linekeys.h"
#include "widgets/plaintip.h"
#include "widgets/searchline.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>

namespace kartoteka
{

namespace
{

constexpr int kGap = 2;
constexpr int kNarrowest = 24; ///< a line that shows less is no use

} // namespace

/// The ground of the lines, which clips them at the sides of the head.
class FilterHeader::Strip : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Window, palette()));
        painter.fillRect(0, height() - 1, width(), 1, color(Token::Hairline, palette()));
    }
};

FilterHeader::FilterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_strip(new Strip(this))
    , m_frozenGround(new Strip(m_strip))
{
    m_strip->setObjectName(QStringLiteral("filterRow"));
    m_strip->hide();
    m_frozenGround->hide();
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        place();
        orderTabs();
    });
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::place);
}

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (m_isShown)
        size.rheight() += rowHeight(this) + 2 * kGap;
    return size;
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_isShown ? rowHeight(this) + 2 * kGap : 0);
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

void FilterHeader::setFilterRow(bool isShown)
{
    m_isShown = isShown;
    m_strip->setVisible(isShown);
    updateGeometries();
    emit geometriesChanged(); // the table makes room
}

const FilterHeader::Field *FilterHeader::find(const QString &key) const
{
    for (const Field &field : m_fields) {
        if (field.edit && field.line.key == key)
            return &field;
    }
    return nullptr;
}

QLineEdit *FilterHeader::makeEdit(const QString &key)
{
    auto *edit = new QLineEdit(m_strip);
    edit->setObjectName(QStringLiteral("columnFilter_") + key);
    dressSearchLine(*edit);
    edit->installEventFilter(this);
    auto *keys = new LineKeys(edit);
    connect(keys, &LineKeys::rowsWanted, this, &FilterHeader::left);
    connect(keys, &LineKeys::left, this, &FilterHeader::left);
    connect(keys, &LineKeys::entered, this, &FilterHeader::entered);
    connect(edit, &QLineEdit::textChanged, this, &FilterHeader::edited);
    return edit;
}

void FilterHeader::setLines(const std::vector<Line> &lines)
{
    std::vector<Field> fields;
    for (const Line &line : lines) {
        Field field{line, nullptr};
        const Field *known = find(line.key);
        if (!line.name.isEmpty())
            field.edit = known ? known->edit : makeEdit(line.key);
        if (field.edit) {
            field.edit->setAccessibleName(tr("Filter by %1").arg(line.name));
            field.edit->setWhatsThis(plainToolTip(line.advice));
        }
        fields.push_back(field);
    }
    std::swap(fields, m_fields);
    for (const Field &former : fields) {
        if (former.edit && !find(former.line.key))
            delete former.edit;
    }
    for (const Field &field : m_fields) {
        if (field.edit)
            showTip(field, field.edit->property("invalid").toBool()
                               ? field.edit->accessibleDescription()
                               : QString());
    }
    place();
    orderTabs();
}

QString FilterHeader::typed(const QString &key) const
{
    const Field *field = find(key);
    return field ? field->edit->text() : QString();
}

void FilterHeader::setTyped(const QString &key, const QString &text)
{
    if (const Field *field = find(key))
        field->edit->setText(text);
}

void FilterHeader::showTip(const Field &field, const QString &problem)
{
    field.edit->setToolTip(plainToolTip(
        problem.isEmpty() ? field.line.advice : QString(problem + u'\n' + field.line.advice)));
    field.edit->setAccessibleDescription(problem);
}

void FilterHeader::setProblem(const QString &key, const QString &problem)
{
    const Field *field = find(key);
    if (!field)
        return;
    field->edit->setProperty("invalid", !problem.isEmpty());
    showTip(*field, problem);
    field->edit->update();
}

void FilterHeader::focusLine(int column)
{
    const auto takes = [this](int place) {
        const Field &field = m_fields[static_cast<size_t>(place)];
        if (!field.edit || isSectionHidden(place))
            return false;
        field.edit->setFocus(Qt::ShortcutFocusReason);
        field.edit->selectAll();
        return true;
    };
    if (column >= 0 && column < static_cast<int>(m_fields.size()) && takes(column))
        return;
    for (int place = 0; place < count() && place < static_cast<int>(m_fields.size()); ++place) {
        if (takes(logicalIndex(place)))
            return;
    }
}

void FilterHeader::place()
{
    if (m_frozenCount > 0)
        viewport()->update(); // what stays was scrolled with the rest
    if (!m_isShown)
        return;
    m_strip->setGeometry(0, viewport()->geometry().bottom() + 1, width(),
                         rowHeight(this) + 2 * kGap);
    for (size_t column = 0; column < m_fields.size(); ++column) {
        if (m_fields[column].edit)
            placeLine(m_fields[column], static_cast<int>(column));
    }
    const std::vector<int> frozen = frozenColumns();
    m_frozenGround->setGeometry(viewport()->x(), 0, frozenWidth(), m_strip->height());
    m_frozenGround->setVisible(!frozen.empty());
    m_frozenGround->raise();
    for (const int column : frozen) {
        const auto place = static_cast<size_t>(column);
        if (place >= m_fields.size() || !m_fields[place].edit)
            continue;
        m_fields[place].edit->move(viewport()->x() + sectionPosition(column) + kGap, kGap);
        m_fields[place].edit->raise();
    }
}

void FilterHeader::placeLine(const Field &field, int section)
{
    const bool isSeen =
        section < count() && !isSectionHidden(section) && sectionSize(section) >= kNarrowest;
    field.edit->setVisible(isSeen);
    if (isSeen)
        field.edit->setGeometry(viewport()->x() + sectionViewportPosition(section) + kGap, kGap,
                                sectionSize(section) - 2 * kGap, m_strip->height() - 2 * kGap - 1);
}

void FilterHeader::orderTabs()
{
    QLineEdit *before = nullptr;
    for (int place = 0; place < count() && place < static_cast<int>(m_fields.size()); ++place) {
        const int column = logicalIndex(place);
        if (column < 0 || column >= static_cast<int>(m_fields.size()))
            continue;
        QLineEdit *edit = m_fields[static_cast<size_t>(column)].edit;
        if (before && edit)
            setTabOrder(before, edit);
        if (edit)
            before = edit;
    }
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (size_t column = 0; column < m_fields.size(); ++column) {
            if (m_fields[column].edit == watched)
                emit columnWanted(static_cast<int>(column));
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace kartoteka
