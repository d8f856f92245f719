#include "domain/access/user.h"

#include "storage/writer.h"

namespace kartoteka
{

const Entity &describe(const User *)
{
    static const Entity entity =
        Entity::of<User>(QT_TRANSLATE_NOOP("Core", "User"), QT_TRANSLATE_NOOP("Core", "Users"))
            .table("user_account")
            .field<&User::login>("login", QT_TRANSLATE_NOOP("Core", "Login"), Required | Fixed)
            .field<&User::name>("name", QT_TRANSLATE_NOOP("Core", "Name"), Searchable)
            .field<&User::email>("email", QT_TRANSLATE_NOOP("Core", "E-mail"))
            .field<&User::active>("active", QT_TRANSLATE_NOOP("Core", "Active"))
            .titledBy({"name", "login"})
            .identifiedBy({"login"})
            .extensible();
    return entity;
}

Result<Id<User>> signIn(Session &session, const QString &login)
{
    const Entity &entity = entityOf<User>();
    const auto known = session.read<qint64>([&](Reader &reader) {
        Query query;
        query.entity = &entity;
        query.condition = {QStringLiteral("t.login = ?"), {Value(login)}};
        const auto ids = reader.ids(query);
        return ids.empty() ? qint64{0} : ids.front();
    });
    if (!known)
        return known.error();
    qint64 user = *known;
    if (!user && !session.isReadOnly()) {
        const auto added = session.perform(
            Message(QT_TRANSLATE_NOOP("Core", "First entry of “%1”")).arg(login),
            [&](Writer &writer) {
                User newcomer;
                newcomer.login = login;
                newcomer.name = login;
                user = writer.create(newcomer).value;
            },
            SetKind::System);
        if (!added)
            return added.error();
    }
    session.setUser(user);
    return Id<User>{user};
}

} // namespace kartoteka
