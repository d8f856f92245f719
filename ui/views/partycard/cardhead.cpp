#include "views/partycard/cardhead.h"

#include "domain/parties/partyrole.h"
#include "domain/parties/tagging.h"
#include "storage/writer.h"
#include "widgets/avatar.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/plaintip.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace kartoteka
{

namespace
{

QString roleLabel(PartyRoleKind role)
{
    for (const auto &row : ChoiceTable<PartyRoleKind>::rows()) {
        if (row.value == role)
            return Message(row.label).translated();
    }
    return {};
}

} // namespace

CardHead::CardHead(ViewHost &host, Size size, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_avatar(new Avatar(size == Size::Large ? 56 : 48, this))
    , m_name(field("name", FieldView::Caption::None))
    , m_owner(field("owner", FieldView::Caption::Above))
    , m_subtitle(new QLabel(this))
    , m_kind(new QLabel(this))
    , m_chips(new QWidget(this))
    , m_chipLayout(new FlowLayout(4, m_chips))
    , m_roles(new QToolButton(m_chips))
    , m_call(action("call", QStringLiteral("phone")))
    , m_mail(action("mail", QStringLiteral("mail")))
    , m_note(action("note", QStringLiteral("note")))
{
    m_name->setFont(textFont(font(), TextSize::Title, true));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setContentsMargins(6, 0, 0, 0);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_roles->setObjectName(QStringLiteral("roles"));
    m_roles->setIcon(icon(QStringLiteral("plus"), Token::Muted));
    m_roles->setAutoRaise(true);
    m_roles->setFixedSize(18, 18);
    m_roles->setIconSize(QSize(12, 12));
    m_roles->setFocusPolicy(Qt::StrongFocus);
    connect(m_roles, &QToolButton::clicked, this, &CardHead::openRoleMenu);
    connect(m_call, &QToolButton::clicked, this, &CardHead::callWanted);
    connect(m_mail, &QToolButton::clicked, this, &CardHead::mailWanted);
    connect(m_note, &QToolButton::clicked, this, &CardHead::noteWanted);
    layOut(size);
    retranslate();
}

QToolButton *CardHead::action(const char *name, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFixedHeight(28);
    button->setProperty("framed", true);
    return button;
}

FieldView *CardHead::field(const char *key, FieldView::Caption caption)
{
    auto *view = new FieldView(*entityOf<Party>().find(QString::fromLatin1(key)), caption, this);
    view->setSave([this](const Record &shown, const QString &wanted, const Value &value) {
        auto result = saveField(m_host.workspace(), shown, wanted, value);
        if (!result)
            m_host.workspace().look();
        return result;
    });
    connect(view, &FieldView::editingChanged, this, &CardHead::editingChanged);
    connect(
        view, &FieldView::edited, this,
        [this, wanted = view->field().key](const QString &typed) { emit edited(wanted, typed); });
    return view;
}

QLayout *CardHead::makeActions()
{
    auto *actions = new QHBoxLayout;
    actions->setSpacing(4);
    for (QToolButton *button : {m_call, m_mail, m_note})
        actions->addWidget(button);
    return actions;
}

void CardHead::layOut(Size size)
{
    const bool isLarge = size == Size::Large;
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(6, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_kind);
    line->addWidget(m_subtitle, 1);
    names->addLayout(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(isLarge ? 20 : 12, 12, isLarge ? 20 : 12, 8);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(isLarge ? 10 : 6);
    top->addWidget(m_avatar, 0, Qt::AlignTop);
    top->addLayout(names, 1);
    layout->addLayout(top);
    QLayout *actions = makeActions();
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_owner->setMinimumWidth(isLarge ? 180 : 96);
    if (isLarge) {
        names->addSpacing(6);
        names->addWidget(m_chips);
        m_chips->layout()->setContentsMargins(6, 0, 0, 0);
        auto *side = new QVBoxLayout;
        side->addLayout(static_cast<QBoxLayout *>(actions));
        side->addWidget(m_owner);
        top->addLayout(side);
        return;
    }
    layout->addWidget(m_chips);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(4);
    bottom->addLayout(static_cast<QBoxLayout *>(actions));
    bottom->addWidget(m_owner, 1);
    layout->addLayout(bottom);
}

void CardHead::setContext(const EditorContext &context)
{
    m_name->setContext(context);
    m_owner->setContext(context);
}

void CardHead::setDetails(const PartyDetails &details, const QString &changedBy)
{
    m_details = details;
    const Record &party = details.party;
    const bool isFixed = m_host.workspace().isReadOnly() || party.life() != Life::Live;
    for (FieldView *view : {m_name, m_owner}) {
        view->setReadOnly(isFixed);
        view->setRecord(party, changedBy);
    }
    m_avatar->setRecord(party.title(), static_cast<quint64>(party.id()), details.isPerson());
    m_subtitle->setText(subtitle());
    m_subtitle->setToolTip(plainToolTip(m_subtitle->text()));
    m_kind->setPixmap(
        icon(details.isPerson() ? QStringLiteral("person") : QStringLiteral("firm"), Token::Muted)
            .pixmap(QSize(16, 16), devicePixelRatioF()));
    const QString kind = DisplayText(QDate()).choice(*party.fields().find(QStringLiteral("kind")),
                                                     party.value(u"kind").text());
    m_kind->setToolTip(kind);
    m_kind->setAccessibleName(kind);
    m_roles->setEnabled(!isFixed);
    const bool isSilent = party.value(u"do_not_call").integer() != 0;
    m_call->setEnabled(details.contact({QStringLiteral("phone"), QStringLiteral("mobile")}) &&
                       !isSilent);
    m_call->setToolTip(isSilent ? tr("Asked not to be called") : QString());
    m_mail->setEnabled(details.contact({QStringLiteral("email")}));
    m_note->setEnabled(!isFixed);
    showChips();
}

QString CardHead::subtitle() const
{
    QStringList parts;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty() && text != m_details.party.title())
            parts << text.left(200).simplified();
    };
    add(m_details.party.value(u"legal_name").text());
    if (m_details.isPerson() && !m_details.firms.empty()) {
        add(m_details.firms.front().jobTitle);
        add(m_details.firms.front().name);
    }
    add(m_details.city());
    return parts.join(QStringLiteral(" · "));
}

void CardHead::showChips()
{
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        if (item->widget() && item->widget() != m_roles)
            item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString &text, ChipColor tint, const QString &iconName = {}) {
        auto *chip = new Chip(text.left(60), tint, m_chips);
        if (!iconName.isEmpty())
            chip->setIcon(iconName);
        m_chipLayout->addWidget(chip);
        chip->show();
    };
    for (const Record &role : m_details.of(QString::fromLatin1(PartyRole::kEntity)))
        add(roleLabel(FieldTrait<PartyRoleKind>::fromValue(role.value(u"role"))),
            ChipColor::Neutral);
    const QString priority = m_details.party.value(u"priority").text();
    if (!priority.isEmpty())
        add(priority, ChipColor::Amber, QStringLiteral("star"));
    for (const TagOnCard &tag : m_details.tags)
        add(tag.name, ChipColor::Teal, QStringLiteral("tag"));
    if (m_details.party.value(u"do_not_call").integer())
        add(tr("do not call"), ChipColor::Red, QStringLiteral("phone"));
    m_chipLayout->addWidget(m_roles);
    m_roles->show();
}

void CardHead::openRoleMenu()
{
    auto *menu = new QMenu(m_roles);
    menu->setObjectName(QStringLiteral("roles_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &row : ChoiceTable<PartyRoleKind>::rows()) {
        const QString code = QString::fromLatin1(row.code);
        QAction *action = menu->addAction(Message(row.label).translated());
        action->setObjectName(QStringLiteral("role_") + code);
        action->setCheckable(true);
        for (const Record &role : m_details.of(QString::fromLatin1(PartyRole::kEntity))) {
            if (role.value(u"role").text() == code)
                action->setChecked(true);
        }
        connect(action, &QAction::toggled, this, [this, code](bool isOn) { setRole(code, isOn); });
    }
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("tag")), tr("Add a tag…"), this, [this] { addTag(); })
        ->setObjectName(QStringLiteral("add_tag"));
    for (const TagOnCard &tag : m_details.tags)
        menu->addAction(tr("Remove the tag “%1”").arg(tag.name.left(60)), this,
                        [this, id = tag.tagging] { removeTag(id); });
    menu->popup(m_roles->mapToGlobal(QPoint(0, m_roles->height())));
}

void CardHead::setRole(const QString &code, bool isOn)
{
    OpenWorkspace &workspace = m_host.workspace();
    if (isOn) {
        Record role = workspace.session().blank(entityOf<PartyRole>());
        role.set(QStringLiteral("party"), Value(m_details.party.id()));
        role.set(QStringLiteral("role"), Value(code));
        if (const auto result = saveNew(workspace, role); !result)
            emit failed(result.error());
        return;
    }
    for (const Record &role : m_details.of(QString::fromLatin1(PartyRole::kEntity))) {
        if (role.value(u"role").text() != code)
            continue;
        if (const auto result = trashRecord(workspace, role); !result)
            emit failed(result.error());
    }
}

void CardHead::addTag(const QString &proposed)
{
    m_host.dialogs().askText(this, tr("Add a tag"), tr("Tag:"), proposed,
                             [this](const QString &name) { saveTag(name); });
}

void CardHead::saveTag(const QString &name)
{
    std::optional<Error> error;
    if (const QString problem = FieldEditor::problemOf(name); !problem.isEmpty()) {
        error = Error(ErrorCode::Invalid, Message::verbatim(problem));
    } else {
        const auto result = m_host.workspace().session().perform(
            Message(QT_TRANSLATE_NOOP("Core", "Add the tag “%1”")).arg(name.left(60)),
            [&](Writer &writer) {
                Tag tag;
                tag.name = name;
                Tagging tagging;
                tagging.tag = writer.create(tag);
                tagging.entity = QString::fromLatin1(Party::kEntity);
                tagging.record = {m_details.party.id()};
                writer.create(tagging);
            });
        if (!result)
            error = result.error();
    }
    if (!error)
        return;
    emit failed(*error);
    addTag(name); // what was typed is there to be mended
}

void CardHead::removeTag(qint64 tagging)
{
    const auto result = m_host.workspace().session().perform(
        Message(QT_TRANSLATE_NOOP("Core", "Remove a tag")),
        [&](Writer &writer) { writer.trash(entityOf<Tagging>(), tagging); });
    if (!result)
        emit failed(result.error());
}

bool CardHead::isEditing() const
{
    return m_name->isEditing() || m_owner->isEditing();
}

QVariantMap CardHead::draft() const
{
    QVariantMap draft;
    if (const auto typed = m_name->draft())
        draft.insert(QStringLiteral("name"), *typed);
    return draft;
}

void CardHead::restoreDraft(const QVariantMap &draft)
{
    const QString name = draft.value(QStringLiteral("name")).toString();
    if (!name.isEmpty())
        m_name->restoreDraft(name);
}

void CardHead::retranslate()
{
    m_call->setText(tr("Call"));
    m_mail->setText(tr("Write"));
    m_note->setText(tr("Note"));
    m_roles->setToolTip(tr("Roles and tags"));
    m_roles->setAccessibleName(m_roles->toolTip());
    // The short name: beside the actions there is little room in a dock.
    m_owner->setCaption(Message(QT_TRANSLATE_NOOP("Core", "Manager")).translated());
    if (m_details.party.fieldsPointer())
        setDetails(m_details, {});
}

} // namespace kartoteka
