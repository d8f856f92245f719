#pragma once

#include "storage/session.h"

namespace kartoteka
{

/// Somebody who works with the program; the login is the natural key.
struct User {
    static constexpr const char *kEntity = "user";

    Id<User> id;
    QString login;
    QString name;
    QString email;
    bool active = true;
};

const Entity &describe(const User *);

/// Makes the session act as the user with this login. Adds the user when the workspace does not
/// know him yet and may be written to; that is not a step a person can undo.
Result<Id<User>> signIn(Session &session, const QString &login);

} // namespace kartoteka
