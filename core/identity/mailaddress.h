#pragma once

#include <QString>

namespace kartoteka
{

/// The form in which e-mail addresses are compared: small letters, without "mailto:" and a name
/// around it ("Anna <anna@firm.example>"), the domain in ASCII (IDNA). What stands behind a plus
/// stays: it may be another box. Idempotent.
QString normalizedEmail(const QString &typed);

/// The form in which sites and accounts are compared: small letters, without "https://", "www." and
/// slashes at the end, the host in ASCII. Idempotent.
QString normalizedSite(const QString &typed);

/// "anna@firm.example" → "firm.example", of a site its host; empty when there is none.
QString domainOf(const QString &normalized);
/// What stands before the @.
QString mailboxOf(const QString &normalizedEmail);

/// Whether everybody can have an address there (mail.ru, gmail.com, qq.com …): such a domain says
/// nothing about the firm.
bool isPublicMailDomain(const QString &domain);

} // namespace kartoteka
