#include "cli/users.h"

#include "domain/access/user.h"
#include "storage/writer.h"

namespace kartoteka
{

namespace
{
const Entity &users()
{
    return entityOf<User>();
}
} // namespace

std::optional<Record> userByLogin(Reader &reader, const QString &login)
{
    // The login is what the id follows from.
    Record wanted = reader.session().blank(users());
    wanted.set(u"login", Value(login));
    auto found = reader.find(users(), Writer::identityOf(wanted));
    return found && found->life() == Life::Live ? found : std::nullopt;
}

QString loginOf(Reader &reader, qint64 user)
{
    const auto record = user ? reader.find(users(), user) : std::nullopt;
    return record ? record->value(u"login").text() : QString();
}

} // namespace kartoteka
