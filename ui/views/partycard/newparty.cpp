#include "views/partycard/newparty.h"

#include "domain/parties/address.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/partyrole.h"
#include "storage/writer.h"
#include "views/partycard/duplicatehint.h"
#include "widgets/icons.h"
#include "widgets/plainlabel.h"
#include "widgets/recordform.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace kartoteka
{

namespace
{

EditorContext contextOf(OpenWorkspace &workspace)
{
    return {
        DisplayText(workspace.clock().today(), workspace.session().textStyle()), {}, &workspace};
}

QStringList namesOf(PartyKind kind)
{
    if (kind == PartyKind::Person)
        return {QStringLiteral("family_name"), QStringLiteral("given_name"),
                QStringLiteral("middle_name")};
    return {QStringLiteral("name"), QStringLiteral("legal_name"), QStringLiteral("tax_id")};
}

} // namespace

NewPartyDialog::NewPartyDialog(ViewHost &host, PartyKind kind, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_kinds(new QButtonGroup(this))
    , m_form(new RecordForm(host.workspace().session().blank(entityOf<Party>()),
                            contextOf(host.workspace()),
                            namesOf(PartyKind::Organization) + namesOf(PartyKind::Person), this))
    , m_phone(line("new_phone"))
    , m_mail(line("new_mail"))
    , m_city(line("new_city"))
    , m_role(new QComboBox(this))
    , m_hint(new DuplicateHint(host, this))
    , m_open(new QPushButton(this))
    , m_another(new QPushButton(tr("Save and another"), this))
{
    setObjectName(QStringLiteral("new_party"));
    setWindowTitle(tr("New client"));
    setMinimumWidth(480);
    m_role->setObjectName(QStringLiteral("new_role"));
    fillRoles();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(makeKinds());
    layout->addWidget(m_form);
    layout->addLayout(makeDetails());
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addLayout(makeButtons());
    connect(m_form, &RecordForm::edited, this, &NewPartyDialog::follow);
    connect(m_hint, &DuplicateHint::answered, this, [this] {
        m_open->setText(m_hint->similar().empty() ? tr("Save") : tr("Save anyway"));
    });
    connect(m_hint, &DuplicateHint::opening, this, &NewPartyDialog::goToSimilar);
    connect(m_kinds, &QButtonGroup::idClicked, this,
            [this](int id) { setKind(static_cast<PartyKind>(id)); });
    setKind(kind);
}

NewPartyDialog::~NewPartyDialog() = default;

QLineEdit *NewPartyDialog::line(const char *name)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(QString::fromLatin1(name));
    // One more than may be kept, so that what is too long is told and yet never laid out.
    made->setMaxLength(DisplayText::kLongestLine + 1);
    connect(made, &QLineEdit::textEdited, this, &NewPartyDialog::follow);
    auto *problem = new QLabel(this);
    problem->setObjectName(QStringLiteral("problem_") + made->objectName());
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->hide();
    m_details.push_back({made, problem});
    return made;
}

QLayout *NewPartyDialog::makeKinds()
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(4);
    const auto add = [&](PartyKind kind, const char *name, const QString &text,
                         const QString &iconName) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(name));
        button->setText(text);
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_kinds->addButton(button, static_cast<int>(kind));
        layout->addWidget(button);
    };
    add(PartyKind::Organization, "kind_organization", tr("Firm"), QStringLiteral("firm"));
    add(PartyKind::Person, "kind_person", tr("Person"), QStringLiteral("person"));
    layout->addStretch(1);
    return layout;
}

void NewPartyDialog::fillRoles()
{
    m_role->addItem(tr("No role yet"), QString());
    for (const auto &row : ChoiceTable<PartyRoleKind>::rows())
        m_role->addItem(Message(row.label).translated(), QString::fromLatin1(row.code));
    m_role->setCurrentIndex(1);
}

QLayout *NewPartyDialog::makeDetails()
{
    auto *layout = new QFormLayout;
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(8);
    layout->setLabelAlignment(Qt::AlignLeft);
    const std::pair<QString, QWidget *> rows[] = {{tr("&Phone"), m_phone},
                                                  {tr("E-&mail"), m_mail},
                                                  {tr("&City"), m_city},
                                                  {tr("&Role"), m_role}};
    for (const auto &[label, widget] : rows) {
        layout->addRow(label, widget);
        widget->setAccessibleName(plainLabel(label));
        for (const Detail &detail : m_details) {
            if (detail.line == widget)
                layout->addRow(QString(), detail.problem);
        }
    }
    return layout;
}

QLayout *NewPartyDialog::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("new_cancel"));
    cancel->setAutoDefault(false);
    m_open->setObjectName(QStringLiteral("new_save"));
    m_open->setText(tr("Save"));
    m_open->setToolTip(tr("Save and open the card (Ctrl+Enter)"));
    m_open->setDefault(true);
    m_another->setObjectName(QStringLiteral("new_another"));
    m_another->setToolTip(tr("Save and begin another one (Ctrl+Shift+Enter)"));
    m_another->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_another, &QPushButton::clicked, this, [this] { save(true); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QHBoxLayout;
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_another);
    layout->addWidget(m_open);
    return layout;
}

void NewPartyDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        save(event->modifiers() & Qt::ShiftModifier);
    else
        QDialog::keyPressEvent(event);
}

PartyKind NewPartyDialog::kind() const
{
    return static_cast<PartyKind>(m_kinds->checkedId());
}

void NewPartyDialog::setKind(PartyKind kind)
{
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
    const PartyKind other = kind == PartyKind::Person ? PartyKind::Organization : PartyKind::Person;
    for (const QString &key : namesOf(other))
        m_form->setFieldShown(key, false);
    for (const QString &key : namesOf(kind))
        m_form->setFieldShown(key, true);
    m_form->setBase(QStringLiteral("kind"), FieldTrait<PartyKind>::toValue(kind));
    m_form->focusFirst();
    follow();
}

PartyDraft NewPartyDialog::typedParty() const
{
    Record record = m_form->reading();
    record.entity().prepare(record, m_host.workspace().session().textStyle());
    PartyDraft draft;
    draft.party = record.as<Party>();
    if (!m_phone->text().trimmed().isEmpty())
        draft.phones << m_phone->text().trimmed();
    if (!m_mail->text().trimmed().isEmpty())
        draft.emails << m_mail->text().trimmed();
    return draft;
}

void NewPartyDialog::follow()
{
    emit draftChanged();
    const PartyDraft typed = typedParty();
    if (typed.party.name.size() > 2 || !typed.party.taxId.isEmpty() || !typed.phones.isEmpty() ||
        !typed.emails.isEmpty())
        m_hint->ask(typed);
    else
        m_hint->forget();
}

/// What each line says, a part of the party; an empty record for an empty line.
std::vector<Record> NewPartyDialog::detailsOf(qint64 party) const
{
    std::vector<Record> details;
    for (const Detail &detail : m_details) {
        const QString text = detail.line->text().trimmed();
        const bool isCity = detail.line == m_city;
        if (text.isEmpty()) {
            details.emplace_back();
            continue;
        }
        Record record = m_host.workspace().session().blank(isCity ? entityOf<Address>()
                                                                  : entityOf<ContactPoint>());
        record.set(u"party", Value(party));
        record.set(isCity ? u"city" : u"value", Value(text));
        if (!isCity)
            record.set(u"kind", FieldTrait<ContactKind>::toValue(detail.line == m_mail
                                                                     ? ContactKind::Email
                                                                     : ContactKind::Phone));
        details.push_back(std::move(record));
    }
    return details;
}

/// Says beside each line what is wrong with it.
bool NewPartyDialog::checkDetails()
{
    constexpr qint64 kAny = 1; // the party is not there yet
    std::vector<Record> records = detailsOf(kAny);
    bool isGood = true;
    for (size_t i = 0; i < m_details.size(); ++i) {
        const QString text = m_details[i].line->text();
        QString problem = FieldEditor::problemOf(text);
        if (problem.isEmpty() && records[i].fieldsPointer())
            for (const Problem &found :
                 records[i].entity().check(records[i], m_host.workspace().session().textStyle()))
                problem = problem.isEmpty() ? found.message.translated() : problem;
        QPalette words = palette();
        words.setColor(QPalette::WindowText, color(Token::Red, palette()));
        m_details[i].problem->setPalette(words);
        m_details[i].problem->setText(problem.left(600));
        m_details[i].problem->setVisible(!problem.isEmpty());
        isGood = isGood && problem.isEmpty();
    }
    return isGood;
}

Result<qint64> NewPartyDialog::store(const Record &party)
{
    qint64 made = 0;
    const auto result = m_host.workspace().session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Add “%1”")).arg(party.title().left(80)),
        [&](Writer &writer) {
            made = writer.create(party);
            for (const Record &detail : detailsOf(made)) {
                if (detail.fieldsPointer())
                    writer.create(detail);
            }
            const QString role = m_role->currentData().toString();
            if (!role.isEmpty()) {
                PartyRole played;
                played.party = {made};
                played.role = FieldTrait<PartyRoleKind>::fromValue(Value(role));
                writer.create(played);
            }
        });
    if (!result)
        return result.error();
    return made;
}

void NewPartyDialog::save(bool isAnother)
{
    auto wanted = m_form->wanted();
    const bool isDetailed = checkDetails();
    if (!wanted || !isDetailed)
        return;
    if (m_host.workspace().session().user())
        wanted->set(QStringLiteral("owner"), Value(m_host.workspace().session().user()));
    Record prepared = *wanted; // with the name that follows from its parts
    prepared.entity().prepare(prepared, m_host.workspace().session().textStyle());
    const auto made = store(prepared);
    if (!made) {
        m_form->showError(made.error()); // everything typed stays
        return;
    }
    const RecordReference record{QString::fromLatin1(Party::kEntity), *made};
    clear();
    emit saved(record);
    if (isAnother) {
        m_host.notify(tr("“%1” is saved").arg(prepared.title().left(80)), true);
        m_form->focusFirst();
        return;
    }
    accept();
    m_host.openRecord(record);
}

void NewPartyDialog::clear()
{
    m_form->clear();
    for (QLineEdit *each : {m_phone, m_mail, m_city})
        each->clear();
    for (const Detail &detail : m_details)
        detail.problem->hide();
    m_hint->forget();
    m_open->setText(tr("Save"));
    emit draftChanged();
}

void NewPartyDialog::reject()
{
    if (draft().isEmpty()) {
        QDialog::reject();
        return;
    }
    Dialogs::Question question;
    question.title = tr("New client");
    question.text = tr("Throw away what was typed?");
    question.action = tr("Throw away");
    question.isDangerous = true;
    m_host.dialogs().confirm(this, question, [this] {
        clear();
        QDialog::reject();
    });
}

/// The window is free for the card that was found; the draft waits.
void NewPartyDialog::goToSimilar()
{
    emit draftChanged();
    m_host.notify(tr("What you typed is kept: the next new client goes on with it."));
    QDialog::reject();
}

QVariantMap NewPartyDialog::draft() const
{
    QVariantMap draft = m_form->draft();
    for (const QLineEdit *each : {m_phone, m_mail, m_city}) {
        if (!each->text().isEmpty())
            draft.insert(each->objectName(), each->text());
    }
    if (!draft.isEmpty()) {
        draft.insert(QStringLiteral("kind"), m_kinds->checkedId());
        draft.insert(QStringLiteral("role"), m_role->currentData());
    }
    return draft;
}

void NewPartyDialog::restoreDraft(const QVariantMap &draft)
{
    if (draft.isEmpty())
        return;
    m_form->restoreDraft(draft);
    for (QLineEdit *each : {m_phone, m_mail, m_city})
        each->setText(draft.value(each->objectName()).toString());
    m_role->setCurrentIndex(std::max(0, m_role->findData(draft.value(QStringLiteral("role")))));
    setKind(draft.value(QStringLiteral("kind")).toInt() == static_cast<int>(PartyKind::Person)
                ? PartyKind::Person
                : PartyKind::Organization);
}

} // namespace kartoteka
