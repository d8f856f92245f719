#pragma once

#include <QString>

namespace kartoteka
{

/// What processes do that share one file, until their time is over. All answer on standard output;
/// failures as "error <code> <text>", which no other line begins with. The result is the exit code.

/// The party all writers edit, by name.
constexpr auto kSharedParty = "shared";
/// Its field in which all writers count together, and the fields that are each writer's own.
constexpr auto kCommonField = "region";
constexpr const char *kOwnFields[] = {"team", "priority", "source", "industry", "size"};

/// Creates parties "writer <writer> <n>", writes n into the writer's own field of the shared party
/// and adds one to the count in the common field, "<count> by <writer>", as a person does it:
/// reads, thinks, saves; in case of a conflict once again. "done <n>" after each round, at last
/// "conflicts <n>".
int writeFor(const QString &path, int writer, int seconds);
/// "counted <times> <most>"; an error when a count is less than one before it.
int countFor(const QString &path, int seconds);
/// Opens the file, creates a party "<name> <n>", closes the file; "done <n>" each time.
int openAgainAndAgain(const QString &path, const QString &name, int times);
/// Commands, one per line: "create NAME" → "id N"; "load N" → "ok"; "change FIELD TEXT" of what was
/// loaded last → "ok" or "conflict FIELD: MINE|THEIRS|ORIGINAL"; "value FIELD" of what was loaded
/// last; "hold" begins a bulk run → "holding", which goes on at the next line → "ok"; all else
/// ends.
int talk(const QString &path);

} // namespace kartoteka
