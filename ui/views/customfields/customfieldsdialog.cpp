#include "views/customfields/customfieldsdialog.h"

#include "models/ownfieldsmodel.h"
#include "views/customfields/fieldform.h"
#include "widgets/icons.h"
#include "widgets/inlinebar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace kartoteka
{

namespace
{
constexpr int kSide = 20;
constexpr QSize kUsual(820, 520);
constexpr int kListWidth = 420;
constexpr int kTypeWidth = 140;
constexpr int kCountWidth = 84;
} // namespace

CustomFieldsDialog::CustomFieldsDialog(ViewHost &host, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_model(new OwnFieldsModel(host.workspace(), this))
    , m_bar(new InlineBar(this))
    , m_title(new QLabel(this))
    , m_entityLabel(new QLabel(this))
    , m_entity(new QComboBox(this))
    , m_table(new PlainTable(this))
    , m_empty(new QLabel(m_table))
    , m_form(new FieldForm(*m_model, this))
    , m_new(signButton(this, "field_new", "plus"))
    , m_up(signButton(this, "field_up", "arrow-up"))
    , m_down(signButton(this, "field_down", "arrow-down"))
    , m_remove(signButton(this, "field_remove", "trash"))
    , m_clear(signButton(this, "field_clear", "close"))
    , m_undo(signButton(this, "field_undo", "undo"))
    , m_redo(signButton(this, "field_redo", "redo"))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("customFields"));
    resize(kUsual);
    m_bar->setObjectName(QStringLiteral("fieldsMessage"));
    m_table->setObjectName(QStringLiteral("ownFields"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(OwnFieldsModel::Name, QHeaderView::Stretch);
    header->resizeSection(OwnFieldsModel::Type, kTypeWidth);
    header->resizeSection(OwnFieldsModel::Values, kCountWidth);
    m_table->setFixedWidth(kListWidth);
    m_table->installEventFilter(this);
    m_table->setSidePadding(kSide);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setGeometry(kSide, 40, kListWidth - 2 * kSide, 60);
    m_entity->setObjectName(QStringLiteral("fieldsOf"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSide, 0, 12);
    layout->addLayout(makeHead());
    layout->addWidget(m_bar);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, kSide, 0);
    middle->setSpacing(kSide);
    middle->addLayout(makeList());
    middle->addWidget(m_form, 1);
    layout->addLayout(middle, 1);
    layout->addLayout(makeFoot());
    listen();
    retranslate();
    follow();
}

QLayout *CustomFieldsDialog::makeHead()
{
    m_title->setFont(textFont(font(), TextSize::Section, true));
    m_entityLabel->setBuddy(m_entity);
    m_entityLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kSide, 0, kSide, 8);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_entityLabel);
    head->addWidget(m_entity);
    return head;
}

QLayout *CustomFieldsDialog::makeList()
{
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(kSide - 6, 4, 0, 0);
    bar->setSpacing(2);
    bar->addWidget(m_new);
    bar->addStretch(1);
    for (QToolButton *each : {m_up, m_down, m_clear, m_remove})
        bar->addWidget(each);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_table, 1);
    list->addLayout(bar);
    return list;
}

QLayout *CustomFieldsDialog::makeFoot()
{
    m_close->setObjectName(QStringLiteral("fieldsClose"));
    m_close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kSide - 6, 8, kSide, 0);
    foot->addWidget(m_undo);
    foot->addWidget(m_redo);
    foot->addStretch(1);
    foot->addWidget(m_close);
    return foot;
}

void CustomFieldsDialog::listen()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (!m_isFollowing && now.isValid())
                    choose(now.row());
            });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_isFollowing = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CustomFieldsDialog::follow);
    connect(m_model, &OwnFieldsModel::busyChanged, this, &CustomFieldsDialog::follow);
    connect(m_model, &OwnFieldsModel::failed, m_bar, qOverload<const Error &>(&InlineBar::say));
    connect(m_form, &FieldForm::failed, m_bar, qOverload<const Error &>(&InlineBar::say));
    connect(m_form, &FieldForm::told, this, &CustomFieldsDialog::tell);
    connect(m_form, &FieldForm::added, this, &CustomFieldsDialog::select);
    connect(m_form, &FieldForm::addingEnded, this, [this] {
        m_form->clear();
        follow();
        m_table->setFocus();
    });
    connect(m_entity, &QComboBox::activated, this, [this](int row) {
        m_shown = {};
        m_form->clear();
        m_model->setEntity(*m_model->entities()[static_cast<size_t>(row)]);
    });
    connect(m_new, &QToolButton::clicked, this, &CustomFieldsDialog::begin);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &CustomFieldsDialog::removeOrBringBack);
    connect(m_clear, &QToolButton::clicked, this, &CustomFieldsDialog::askToEmpty);
    connect(m_undo, &QToolButton::clicked, this,
            [this] { m_host.trigger(QStringLiteral("edit.undo")); });
    connect(m_redo, &QToolButton::clicked, this,
            [this] { m_host.trigger(QStringLiteral("edit.redo")); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void CustomFieldsDialog::retranslate()
{
    setWindowTitle(tr("Own fields"));
    m_title->setText(tr("Fields of your own"));
    m_entityLabel->setText(tr("Of"));
    m_entity->setAccessibleName(tr("Kind of record"));
    const auto name = [](QToolButton *button, const QString &text, const QString &tip) {
        button->setAccessibleName(text);
        button->setToolTip(tip);
    };
    m_new->setText(tr("New field"));
    name(m_new, m_new->text(), tr("Add a field (Insert)"));
    name(m_up, tr("Move up"), tr("Move the field up (Alt+Up)"));
    name(m_down, tr("Move down"), tr("Move the field down (Alt+Down)"));
    name(m_clear, tr("Empty the field"), tr("Take the value out of every record…"));
    name(m_undo, tr("Undo"), tr("Undo (Ctrl+Z)"));
    name(m_redo, tr("Redo"), tr("Redo (Ctrl+Shift+Z)"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(m_title->text());
    m_empty->setText(tr("No fields yet. A field added here is at once in cards, lists, filters and "
                        "imports."));
    m_entity->clear();
    for (const Entity *entity : m_model->entities())
        m_entity->addItem(entity->pluralLabel().translated(), entity->key());
    m_entity->setCurrentIndex(m_entity->findData(m_model->entity().key()));
    m_model->retranslate();
    m_form->retranslate();
    showButtons();
}

const OwnField *CustomFieldsDialog::current() const
{
    return m_form->isAdding() ? nullptr : m_model->at(m_model->rowOf(m_shown));
}

void CustomFieldsDialog::follow()
{
    m_isFollowing = true;
    int row = m_model->rowOf(m_shown);
    if (row < 0 && !m_form->isAdding() && m_model->rowCount() > 0)
        row = 0;
    if (row >= 0 && !m_form->isAdding()) {
        m_shown = m_model->at(row)->definition.id;
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_form->setField(*m_model->at(row));
    } else if (!m_form->isAdding()) {
        m_shown = {};
        m_form->clear();
    }
    m_isFollowing = false;
    m_empty->setVisible(m_model->rowCount() == 0);
    showButtons();
}

void CustomFieldsDialog::select(Id<CustomField> id)
{
    m_shown = id;
    m_bar->clear();
    follow();
    m_table->setFocus();
}

void CustomFieldsDialog::choose(int row)
{
    const OwnField *chosen = m_model->at(row);
    if (!chosen || (chosen->definition.id == m_shown && !m_form->isAdding()))
        return;
    const Id<CustomField> id = chosen->definition.id; // saving makes the rows anew
    if (!m_form->commit()) {
        follow(); // what cannot be saved stays typed, with its message
        return;
    }
    m_shown = id;
    const int now = m_model->rowOf(id);
    if (now >= 0)
        m_form->setField(*m_model->at(now));
    follow();
}

void CustomFieldsDialog::begin()
{
    if (!m_form->commit())
        return;
    m_bar->clear();
    m_shown = {};
    m_table->clearSelection();
    m_form->begin();
    showButtons();
}

void CustomFieldsDialog::move(int step)
{
    const int row = m_model->rowOf(m_shown);
    if (row < 0)
        return;
    if (const auto moved = m_model->move(row, step); !moved)
        m_bar->say(moved.error());
}

void CustomFieldsDialog::removeOrBringBack()
{
    if (!current())
        return;
    const OwnField field = *current();
    const auto done = [this, field](const Result<ChangeSet> &result) {
        if (result)
            tellOfRemoval(field);
        else
            m_bar->say(result.error());
    };
    if (field.isRemoved)
        m_model->bringBack(field.definition, done);
    else
        m_model->remove(field.definition, done);
}

void CustomFieldsDialog::tellOfRemoval(const OwnField &field)
{
    const QString name = field.definition.label.left(80);
    const qint64 held = m_model->valueCount(field.definition);
    if (field.isRemoved)
        tell(Message(QT_TRANSLATE_NOOP("Core", "The field “%1” is back")).arg(name));
    else if (held > 0)
        tell(Message(QT_TRANSLATE_N_NOOP(
                         "Core", "The field “%1” is removed; %n record(s) keep their values"))
                 .arg(name)
                 .count(held));
    else
        tell(Message(QT_TRANSLATE_NOOP("Core", "The field “%1” is removed")).arg(name));
}

void CustomFieldsDialog::askToEmpty()
{
    if (!current())
        return;
    const CustomField field = current()->definition;
    Dialogs::Question question;
    question.title = tr("Empty the field");
    question.text = tr("Take the value of “%1” out of %n record(s)?", nullptr,
                       static_cast<int>(m_model->valueCount(field)))
                        .arg(field.label.left(80));
    question.details = tr("It can be undone.");
    question.action = tr("Empty");
    question.isDangerous = true;
    m_host.dialogs().confirm(this, question, [this, field] {
        m_model->empty(field, [this, field](const Result<ChangeSet> &result) {
            if (!result)
                m_bar->say(result.error());
            else
                tell(Message(QT_TRANSLATE_NOOP("Core", "The field “%1” is empty"))
                         .arg(field.label.left(80)));
        });
    });
}

void CustomFieldsDialog::tell(const Message &message)
{
    m_bar->say(Severity::Success, message);
}

void CustomFieldsDialog::showButtons()
{
    const OwnField *field = current();
    const bool isReadOnly = m_host.workspace().isReadOnly();
    const bool canChange = field && !isReadOnly && !m_model->isBusy();
    const int row = m_model->rowOf(m_shown);
    const OwnField *next = m_model->at(row + 1);
    const bool isRemoved = field && field->isRemoved;
    m_new->setEnabled(!isReadOnly && !m_model->isBusy());
    m_up->setEnabled(canChange && !isRemoved && row > 0);
    m_down->setEnabled(canChange && !isRemoved && next && !next->isRemoved);
    m_clear->setEnabled(canChange && m_model->valueCount(field->definition) > 0);
    m_remove->setEnabled(canChange);
    m_remove->setIcon(icon(isRemoved ? QStringLiteral("restore") : QStringLiteral("trash")));
    m_remove->setAccessibleName(isRemoved ? tr("Bring back") : tr("Remove"));
    m_remove->setToolTip(isRemoved ? tr("Bring the field back with its values")
                                   : tr("Remove the field; records keep their values (Del)"));
    m_undo->setEnabled(!isReadOnly);
    m_redo->setEnabled(!isReadOnly);
    m_form->setEnabled(!isReadOnly);
}

void CustomFieldsDialog::reject()
{
    if (!m_form->commit())
        return;
    QDialog::reject();
}

void CustomFieldsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool CustomFieldsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUp = key->key() == Qt::Key_Up;
    if (!(key->modifiers() & Qt::AltModifier) || (!isUp && key->key() != Qt::Key_Down))
        return false;
    (isUp ? m_up : m_down)->click(); // the table would only go there
    return true;
}

void CustomFieldsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    if (isControl && event->key() == Qt::Key_Z)
        (event->modifiers() & Qt::ShiftModifier ? m_redo : m_undo)->click();
    else if (isControl && event->key() == Qt::Key_Y)
        m_redo->click();
    else if (event->key() == Qt::Key_Insert)
        m_new->click();
    else if (event->key() == Qt::Key_F2)
        m_form->focusFirst();
    else if (event->key() == Qt::Key_Delete && m_table->hasFocus())
        m_remove->click();
    else
        QDialog::keyPressEvent(event);
}

} // namespace kartoteka
