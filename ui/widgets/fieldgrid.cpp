#include "widgets/fieldgrid.h"

#include "models/partydetails.h"
#include "widgets/taborder.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>

namespace kartoteka
{

FieldGrid::FieldGrid(OpenWorkspace &workspace, FieldView::Caption caption, int columns,
                     QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_caption(caption)
    , m_columns(columns)
    , m_title(new QLabel(this))
    , m_grid(new QGridLayout)
{
    m_title->setContentsMargins(6, 0, 0, 0);
    m_title->setMinimumHeight(24); // as the heads of lists of parts beside it
    m_title->hide();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(caption == FieldView::Caption::Above ? 6 : 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addLayout(m_grid);
}

void FieldGrid::setContext(const EditorContext &context)
{
    m_context = context;
    for (FieldView *view : m_views)
        view->setContext(context);
}

void FieldGrid::setTitle(const QString &title)
{
    const bool isLeft = m_caption == FieldView::Caption::Left;
    m_title->setFont(textFont(font(), isLeft ? TextSize::Section : TextSize::Caption, true));
    m_title->setForegroundRole(isLeft ? QPalette::WindowText : QPalette::PlaceholderText);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void FieldGrid::setKeys(const QStringList &keys, const QStringList &always)
{
    if (m_keys == keys && m_always == always)
        return;
    m_keys = keys;
    m_always = always;
    m_fields.clear();
}

void FieldGrid::setEmptyShown(bool isShown)
{
    m_isEmptyShown = isShown;
    layOut();
}

void FieldGrid::setColumns(int columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    m_laidOut.clear();
    layOut();
}

void FieldGrid::setRecord(const Record &record, const QString &changedBy)
{
    // The same fields come in a new list whenever somebody else saved something; views that are
    // being edited must outlive that.
    const QStringList fields = fieldsOf(record);
    if (m_fields != fields) {
        for (FieldView *view : m_views) {
            view->hide();
            view->deleteLater();
        }
        m_views.clear();
        m_laidOut.clear();
        m_fields = fields;
        for (const QString &key : m_keys) {
            if (const Field *field = record.fields().find(key))
                addView(*field);
        }
    }
    for (FieldView *view : m_views) {
        view->setCaption(view->field().label.translated()); // the language may have changed
        view->setReadOnly(m_workspace.isReadOnly() || record.life() != Life::Live);
        view->setRecord(record, changedBy);
    }
    layOut();
}

QStringList FieldGrid::fieldsOf(const Record &record) const
{
    QStringList fields;
    for (const QString &key : m_keys) {
        if (const Field *field = record.fields().find(key)) {
            fields << key + u' ' + kindName(field->kind) + u' ' + field->label.english();
            for (const ChoiceOption &option : field->options)
                fields.back() += u' ' + option.code;
        }
    }
    return fields;
}

void FieldGrid::addView(const Field &field)
{
    auto *view = new FieldView(field, m_caption, this);
    view->setContext(m_context);
    view->setSave([this](const Record &shown, const QString &key, const Value &value) {
        auto result = saveField(m_workspace, shown, key, value);
        if (!result)
            m_workspace.look(); // whoever saved meanwhile is then known by name
        return result;
    });
    connect(view, &FieldView::editingChanged, this, &FieldGrid::editingChanged);
    connect(view, &FieldView::linkActivated, this, &FieldGrid::linkActivated);
    connect(view, &FieldView::edited, this,
            [this, key = field.key](const QString &typed) { emit edited(key, typed); });
    m_views.push_back(view);
}

bool FieldGrid::isWanted(const FieldView &view) const
{
    return m_isEmptyShown || view.isEditing() || !view.isEmpty() ||
           m_always.contains(view.field().key);
}

void FieldGrid::layOut()
{
    std::vector<FieldView *> wanted;
    QStringList keys;
    for (FieldView *view : m_views) {
        view->setVisible(isWanted(*view));
        if (isWanted(*view)) {
            wanted.push_back(view);
            keys << view->field().key;
        }
    }
    setVisible(!wanted.empty());
    if (keys == m_laidOut)
        return;
    m_laidOut = keys;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    // A long text takes the whole width; the others fill the columns line by line.
    int place = 0;
    for (FieldView *view : wanted) {
        const bool isLong = view->field().kind == Kind::LongText;
        if (isLong && place % m_columns)
            place += m_columns - place % m_columns;
        m_grid->addWidget(view, place / m_columns, place % m_columns, 1, isLong ? m_columns : 1,
                          Qt::AlignTop);
        place += isLong ? m_columns : 1;
    }
    for (int column = 0; column < std::max(m_columns, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    orderTabsByLayout(*this);
    updateGeometry(); // at once, so that nothing jumps when events are handled
}

FieldView *FieldGrid::view(const QString &key) const
{
    for (FieldView *view : m_views) {
        if (view->field().key == key)
            return view;
    }
    return nullptr;
}

bool FieldGrid::isEditing() const
{
    return std::any_of(m_views.begin(), m_views.end(),
                       [](const FieldView *view) { return view->isEditing(); });
}

QVariantMap FieldGrid::draft() const
{
    QVariantMap draft;
    for (const FieldView *view : m_views) {
        if (const auto typed = view->draft())
            draft.insert(view->field().key, *typed);
    }
    return draft;
}

void FieldGrid::restoreDraft(const QVariantMap &draft)
{
    for (FieldView *view : m_views) {
        const auto found = draft.constFind(view->field().key);
        if (found != draft.constEnd())
            view->restoreDraft(found->toString());
    }
}

} // namespace kartoteka
