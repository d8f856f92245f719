#include "widgets/partlist.h"

#include "models/partydetails.h"
#include "widgets/icons.h"
#include "widgets/recordform.h"
#include "widgets/taborder.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace kartoteka
{

PartList::PartList(const Entity &entity, OpenWorkspace &workspace, FieldView::Caption caption,
                   QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_workspace(workspace)
    , m_caption(caption)
    , m_grid(new QGridLayout)
    , m_add(new QToolButton(this))
    , m_head(new QLabel(this))
{
    setObjectName(QStringLiteral("parts_") + entity.key());
    for (const QString &key : entity.titleFields()) {
        if (m_titleKey.isEmpty())
            m_titleKey = key;
    }
    m_add->setObjectName(QStringLiteral("add_") + entity.key());
    m_add->setIcon(icon(QStringLiteral("plus"), Token::Muted));
    m_add->setAutoRaise(true);
    m_add->setFixedSize(24, 24);
    connect(m_add, &QToolButton::clicked, this, &PartList::addNew);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 0, 0);
    head->addWidget(m_head, 1);
    head->addWidget(m_add);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(caption == FieldView::Caption::Above ? 6 : 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addLayout(m_grid);
    retranslate();
}

PartList::~PartList() = default;

void PartList::retranslate()
{
    const bool isLeft = m_caption == FieldView::Caption::Left;
    m_head->setFont(textFont(font(), isLeft ? TextSize::Section : TextSize::Caption, true));
    m_head->setForegroundRole(isLeft ? QPalette::WindowText : QPalette::PlaceholderText);
    m_head->setText(m_entity.pluralLabel().translated());
    m_add->setToolTip(tr("Add: %1").arg(m_entity.label().translated()));
    m_add->setAccessibleName(m_add->toolTip());
    for (Row &row : m_rows)
        present(row);
}

void PartList::setOwner(qint64 owner)
{
    if (m_owner == owner)
        return;
    m_owner = owner;
    closeForm();
    setRecords({});
}

PartList::Row *PartList::rowOf(qint64 id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const Row &row) { return row.record.id() == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void PartList::setRecords(const std::vector<Record> &records, const QString &changedBy)
{
    std::vector<Row> rows;
    for (const Record &record : records) {
        if (Row *known = rowOf(record.id())) {
            known->record = record;
            known->view->setContext(m_context);
            known->view->setRecord(record, changedBy);
            rows.push_back(*known);
            known->widget = nullptr;
        } else {
            rows.push_back(makeRow(record));
        }
        present(rows.back());
    }
    m_changedBy = changedBy;
    for (const Record &record : records) {
        if (m_form && m_formRecord.id() == record.id())
            m_form->showChanged(record, changedBy);
    }
    for (const Row &row : m_rows) {
        if (!row.widget)
            continue;
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows = std::move(rows);
    layOut();
}

void PartList::layOut()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int place = static_cast<int>(i);
        m_grid->addWidget(m_rows[i].widget, place / m_columns, place % m_columns, Qt::AlignTop);
    }
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
    orderTabsByLayout(*this);
    updateGeometry();
}

PartList::Row PartList::makeRow(const Record &record)
{
    Row row;
    row.record = record;
    row.widget = new QWidget(this);
    row.widget->setObjectName(m_entity.key() + u'_' + QString::number(record.id()));
    row.view = new FieldView(*record.fields().find(m_titleKey), m_caption, row.widget);
    row.view->setContext(m_context);
    row.view->setRecord(record);
    row.view->setSave([this](const Record &shown, const QString &key, const Value &value) {
        return saveField(m_workspace, shown, key, value);
    });
    row.menu = new QToolButton(row.widget);
    row.menu->setObjectName(QStringLiteral("more"));
    row.menu->setIcon(icon(QStringLiteral("more"), Token::Muted));
    row.menu->setAutoRaise(true);
    row.menu->setFixedSize(20, m_caption == FieldView::Caption::Above ? 20 : 28);
    row.menu->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(row.view, 1);
    layout->addWidget(row.menu, 0,
                      m_caption == FieldView::Caption::Above ? Qt::AlignBottom : Qt::AlignTop);
    const qint64 id = record.id();
    connect(row.menu, &QToolButton::clicked, this, [this, id] { openMenu(id); });
    connect(row.view, &FieldView::linkActivated, this, &PartList::linkActivated);
    connect(row.view, &FieldView::editingChanged, this, &PartList::editingChanged);
    connect(row.view, &FieldView::activated, this, [this, id] {
        if (const Row *found = rowOf(id))
            openForm(found->record);
    });
    connect(row.view, &FieldView::edited, this, [this, id](const QString &typed) {
        if (const Row *found = rowOf(id)) {
            Record draft = found->record;
            draft.set(m_titleKey, Value(typed));
            emit edited(draft);
        }
    });
    row.widget->show();
    return row;
}

QString PartList::captionOf(const Record &record) const
{
    QStringList parts;
    for (const Field &field : record.fields()) {
        const Value value = record.value(field.key);
        if (field.key == m_titleKey || field.has(Automatic) || value.isNull())
            continue;
        if (field.kind == Kind::Choice && !value.text().isEmpty())
            parts.prepend(m_context.text.choice(field, value.text()));
        else if (field.kind == Kind::Text && m_entity.titleFields().contains(field.key) &&
                 record.title() != value.text())
            parts << value.text().left(40);
        else if (field.key == QLatin1String("label") && value.textSize() < 40)
            parts << value.text();
        else if (field.kind == Kind::Flag && value.integer())
            parts << field.label.translated().toLower();
        else if (field.kind == Kind::Date)
            parts << m_context.text.text(field, value);
    }
    return parts.isEmpty() ? m_entity.label().translated() : parts.join(QStringLiteral(" · "));
}

void PartList::present(Row &row)
{
    row.view->setCaption(captionOf(row.record));
    row.view->setShownText(row.record.value(m_titleKey).isNull() ? row.record.title() : QString());
    row.view->setReadOnly(m_workspace.isReadOnly());
    row.view->setLink(m_link ? m_link(row.record) : QUrl());
    row.menu->setToolTip(tr("More about “%1”").arg(row.record.title().left(60)));
    row.menu->setAccessibleName(row.menu->toolTip());
    row.menu->setEnabled(!m_workspace.isReadOnly());
}

void PartList::addChoices(QMenu &menu, const Record &record)
{
    for (const Field &field : record.fields()) {
        if (field.has(Automatic) || field.has(Fixed))
            continue;
        const Value value = record.value(field.key);
        if (field.kind == Kind::Flag) {
            QAction *action = menu.addAction(field.label.translated());
            action->setObjectName(QStringLiteral("flag_") + field.key);
            action->setCheckable(true);
            action->setChecked(value.integer() != 0);
            connect(action, &QAction::toggled, this, [this, record, key = field.key](bool isOn) {
                apply(record, key, Value(isOn ? 1 : 0));
            });
        } else if (field.kind == Kind::Choice) {
            QMenu *choices = menu.addMenu(field.label.translated());
            for (const ChoiceOption &option : field.options) {
                QAction *action = choices->addAction(option.label.translated());
                action->setCheckable(true);
                action->setChecked(value.text() == option.code);
                connect(action, &QAction::triggered, this,
                        [this, record, key = field.key, code = option.code] {
                            apply(record, key, Value(code));
                        });
            }
        }
    }
}

void PartList::openMenu(qint64 id)
{
    const Row *row = rowOf(id);
    if (!row)
        return;
    auto *menu = new QMenu(row->menu);
    menu->setObjectName(QStringLiteral("part_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Record record = row->record;
    addChoices(*menu, record);
    menu->addSeparator();
    menu->addAction(tr("All fields…"), this, [this, record] { openForm(record); })
        ->setObjectName(QStringLiteral("all_fields"));
    menu->addAction(tr("Copy"), this,
                    [record] { QGuiApplication::clipboard()->setText(record.title()); });
    menu->addAction(icon(QStringLiteral("trash")), tr("Move to the recycle bin"), this,
                    [this, record] { remove(record); })
        ->setObjectName(QStringLiteral("remove"));
    menu->popup(row->menu->mapToGlobal(QPoint(0, row->menu->height())));
}

void PartList::apply(const Record &record, const QString &key, const Value &value)
{
    if (const auto result = saveField(m_workspace, record, key, value); !result)
        emit failed(result.error());
}

void PartList::remove(const Record &record)
{
    if (const auto result = trashRecord(m_workspace, record); !result)
        emit failed(result.error());
}

void PartList::addNew()
{
    if (!m_owner || m_workspace.isReadOnly())
        return;
    Record record = m_workspace.session().blank(m_entity);
    record.set(m_entity.ownerField(), Value(m_owner));
    openForm(record);
}

void PartList::openForm(const Record &record)
{
    closeForm();
    m_formRecord = record;
    m_formFrame = new QWidget(this);
    m_formFrame->setObjectName(QStringLiteral("form_") + m_entity.key());
    QStringList keys = editableKeys(record);
    // The value first: for most rows it is all that is typed.
    if (keys.removeOne(m_titleKey))
        keys.prepend(m_titleKey);
    m_form = new RecordForm(record, m_context, keys, m_formFrame);
    auto *save = new QPushButton(record.id() ? tr("Save") : tr("Add"), m_formFrame);
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), m_formFrame);
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(save, &QPushButton::clicked, this, &PartList::saveForm);
    connect(cancel, &QPushButton::clicked, this, &PartList::closeForm);
    connect(m_form, &RecordForm::resolved, this, &PartList::saveForm);
    connect(m_form, &RecordForm::edited, this, [this] { emit edited(m_form->reading()); });
    auto *layout = new QVBoxLayout(m_formFrame);
    layout->setContentsMargins(6, 4, 6, 8);
    layout->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    static_cast<QVBoxLayout *>(this->layout())->addWidget(m_formFrame);
    m_formFrame->show();
    m_form->focusFirst();
    emit editingChanged();
}

void PartList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_form && isEnter)
        saveForm();
    else if (m_form && event->key() == Qt::Key_Escape)
        closeForm();
    else
        QWidget::keyPressEvent(event);
}

void PartList::closeForm()
{
    if (!m_formFrame)
        return;
    m_formFrame->hide();
    m_formFrame->deleteLater();
    m_formFrame = nullptr;
    m_form = nullptr;
    emit editingChanged();
}

void PartList::saveForm()
{
    Record record = m_form->reading();
    if (m_guess && !m_formRecord.id()) {
        m_guess(record);
        for (const Field &field : record.fields()) {
            if (m_form->editor(field.key) &&
                record.value(field.key) != m_form->reading().value(field.key))
                m_form->setValue(field.key, record.value(field.key));
        }
    }
    const auto wanted = m_form->wanted();
    if (!wanted)
        return;
    const auto result = m_formRecord.id() ? saveChanges(m_workspace, m_form->shown(), *wanted)
                                          : saveNew(m_workspace, *wanted);
    if (result) {
        closeForm();
        return;
    }
    if (result.error().conflicts.empty()) {
        m_form->showError(result.error());
        return;
    }
    m_workspace.look(); // whoever saved meanwhile is then known by name
    if (m_form)
        m_form->showConflicts(result.error().conflicts, m_changedBy);
}

bool PartList::isEditing() const
{
    return m_form || std::any_of(m_rows.begin(), m_rows.end(),
                                 [](const Row &row) { return row.view->isEditing(); });
}

QVariantMap PartList::draft() const
{
    QVariantMap draft;
    for (const Row &row : m_rows) {
        if (const auto typed = row.view->draft())
            draft.insert(QString::number(row.record.id()), *typed);
    }
    if (m_form && !m_form->draft().isEmpty()) {
        draft.insert(QStringLiteral("form"), m_form->draft());
        draft.insert(QStringLiteral("form_id"), m_formRecord.id());
    }
    return draft;
}

void PartList::restoreDraft(const QVariantMap &draft)
{
    for (const Row &row : m_rows) {
        const auto found = draft.constFind(QString::number(row.record.id()));
        if (found != draft.constEnd())
            row.view->restoreDraft(found->toString());
    }
    const QVariantMap form = draft.value(QStringLiteral("form")).toMap();
    if (form.isEmpty())
        return;
    const qint64 id = draft.value(QStringLiteral("form_id")).toLongLong();
    if (const Row *row = rowOf(id))
        openForm(row->record);
    else
        addNew();
    if (m_form)
        m_form->restoreDraft(form);
}

} // namespace kartoteka
