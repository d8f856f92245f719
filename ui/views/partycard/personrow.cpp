#include "views/partycard/personrow.h"

#include "domain/parties/affiliation.h"
#include "widgets/avatar.h"
#include "widgets/chip.h"
#include "widgets/icons.h"
#include "widgets/plaintip.h"
#include "widgets/spokenrole.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace kartoteka
{

PersonRow::PersonRow(OpenWorkspace &workspace, const Shown &shown, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_shown(shown)
    , m_avatar(new Avatar(32, this))
    , m_name(new QLabel(this))
    , m_main(new Chip(QString(), ChipColor::Accent, this))
    , m_past(new QLabel(this))
    , m_phone(new QLabel(this))
    , m_jobTitle(field("job_title"))
    , m_department(field("department"))
    , m_menu(new QToolButton(this))
{
    setObjectName(QStringLiteral("affiliation_") + QString::number(shown.affiliation.id()));
    setFocusPolicy(Qt::StrongFocus);
    speakAs(*this, QAccessible::ListItem, [this] { open(); });
    for (QLabel *label : {m_name, m_past, m_phone})
        label->setTextFormat(Qt::PlainText);
    m_name->setFont(textFont(font(), TextSize::Row, true));
    m_name->setMinimumWidth(40);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setContentsMargins(6, 0, 0, 0);
    m_past->setFont(textFont(font(), TextSize::Caption));
    m_past->setForegroundRole(QPalette::PlaceholderText);
    m_menu->setObjectName(QStringLiteral("more"));
    m_menu->setIcon(icon(QStringLiteral("more"), Token::Muted));
    m_menu->setAutoRaise(true);
    m_menu->setFixedSize(20, 20);
    connect(m_menu, &QToolButton::clicked, this, &PersonRow::openMenu);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_name, 1);
    top->addWidget(m_main);
    top->addWidget(m_past);
    top->addWidget(m_phone);
    top->addWidget(m_menu);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(0);
    bottom->addWidget(m_jobTitle, 5);
    bottom->addWidget(m_department, 4);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(top);
    words->addLayout(bottom);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 3, 0, 3);
    layout->setSpacing(4);
    layout->addWidget(m_avatar, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    setShown(shown, {});
}

FieldView *PersonRow::field(const char *key)
{
    auto *view = new FieldView(*entityOf<Affiliation>().find(QString::fromLatin1(key)),
                               FieldView::Caption::None, this);
    view->setSave([this](const Record &shown, const QString &wanted, const Value &value) {
        return saveField(m_workspace, shown, wanted, value);
    });
    return view;
}

void PersonRow::setContext(const EditorContext &context)
{
    m_jobTitle->setContext(context);
    m_department->setContext(context);
}

void PersonRow::setShown(const Shown &shown, const QString &changedBy)
{
    m_shown = shown;
    m_avatar->setRecord(shown.name, static_cast<quint64>(shown.party.value), shown.isPerson);
    m_main->setText(tr("main contact"));
    m_main->setVisible(shown.isMain);
    m_past->setText(tr("former"));
    m_past->setVisible(shown.isPast);
    m_phone->setText(shown.phone.left(40));
    for (FieldView *view : {m_jobTitle, m_department}) {
        view->setReadOnly(m_workspace.isReadOnly());
        view->setRecord(shown.affiliation, changedBy);
    }
    m_menu->setToolTip(tr("More about “%1”").arg(shown.name.left(60)));
    m_menu->setAccessibleName(m_menu->toolTip());
    fitName();
    setAccessibleName(shown.name);
    setAccessibleDescription(QStringList{shown.affiliation.value(u"job_title").text(),
                                         shown.isMain ? m_main->text() : QString(),
                                         shown.isPast ? m_past->text() : QString(), shown.phone}
                                 .join(QStringLiteral(", ")));
}

void PersonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitName();
}

void PersonRow::fitName()
{
    layout()->activate();
    const int width = m_name->contentsRect().width();
    m_name->setText(m_name->fontMetrics().elidedText(m_shown.name.left(300).simplified(),
                                                     Qt::ElideRight, width));
    m_name->setToolTip(plainToolTip(m_shown.name));
}

bool PersonRow::isEditing() const
{
    return m_jobTitle->isEditing() || m_department->isEditing();
}

void PersonRow::open()
{
    emit openWanted({QString::fromLatin1(Party::kEntity), m_shown.party.value});
}

void PersonRow::apply(const QString &key, const Value &value)
{
    if (const auto result = saveField(m_workspace, m_shown.affiliation, key, value); !result)
        emit failed(result.error());
}

void PersonRow::openMenu()
{
    auto *menu = new QMenu(m_menu);
    menu->setObjectName(QStringLiteral("person_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open the card"), this, &PersonRow::open);
    if (!m_shown.phone.isEmpty())
        menu->addAction(icon(QStringLiteral("phone")), tr("Call"), this,
                        [this] { emit dialWanted(m_shown.phone); });
    if (!m_workspace.isReadOnly()) {
        menu->addSeparator();
        QAction *main = menu->addAction(tr("Main contact"));
        main->setObjectName(QStringLiteral("main"));
        main->setCheckable(true);
        main->setChecked(m_shown.isMain);
        connect(main, &QAction::toggled, this,
                [this](bool isOn) { apply(QStringLiteral("main"), Value(isOn ? 1 : 0)); });
        QMenu *roles = menu->addMenu(tr("Role in the decision"));
        for (const auto &row : ChoiceTable<DecisionRole>::rows()) {
            const QString code = QString::fromLatin1(row.code);
            QAction *role = roles->addAction(Message(row.label).translated());
            role->setCheckable(true);
            role->setChecked(m_shown.affiliation.value(u"decision_role").text() == code);
            connect(role, &QAction::triggered, this,
                    [this, code] { apply(QStringLiteral("decision_role"), Value(code)); });
        }
        menu->addAction(tr("Left today"), this, [this] {
            apply(QStringLiteral("until"),
                  Value(m_workspace.clock().today().toString(Qt::ISODate)));
        });
        menu->addAction(icon(QStringLiteral("trash")), tr("Take off this card"), this,
                        [this] {
                            if (const auto result = trashRecord(m_workspace, m_shown.affiliation);
                                !result)
                                emit failed(result.error());
                        })
            ->setObjectName(QStringLiteral("remove"));
    }
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void PersonRow::mouseDoubleClickEvent(QMouseEvent *)
{
    open();
}

void PersonRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open();
    else
        QWidget::keyPressEvent(event);
}

void PersonRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PersonRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PersonRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(color(Token::Accent, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace kartoteka
