#include "widgets/spokenrole.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace kartoteka
{

namespace
{

/// What was said about a widget, kept as its child.
class SpokenRole : public QObject
{
public:
    SpokenRole(QWidget &widget, QAccessible::Role said, std::function<void()> action)
        : QObject(&widget)
        , role(said)
        , press(std::move(action))
    {
    }
    QAccessible::Role role;
    std::function<void()> press;
};

SpokenRole *roleOf(const QObject *object)
{
    for (QObject *child : object->children()) {
        if (auto *found = dynamic_cast<SpokenRole *>(child))
            return found;
    }
    return nullptr;
}

class SpokenWidget : public QAccessibleWidget
{
public:
    SpokenWidget(QWidget *widget, SpokenRole *role)
        : QAccessibleWidget(widget, role->role)
        , m_role(role)
    {
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_role && m_role->press && widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && m_role && m_role->press)
            m_role->press();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QPointer<SpokenRole> m_role;
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    SpokenRole *role = widget ? roleOf(widget) : nullptr;
    return role ? new SpokenWidget(widget, role) : nullptr;
}

} // namespace

void speakAs(QWidget &widget, QAccessible::Role role, std::function<void()> press)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeSpoken);
        return true;
    }();
    Q_UNUSED(isInstalled)
    new SpokenRole(widget, role, std::move(press));
}

} // namespace kartoteka
