#pragma once

#include "exchange/mapping.h"

namespace kartoteka
{

/// A mapping for the exports of well-known programs – Google contacts, Outlook, HubSpot, Pipedrive,
/// EspoCRM –, recognized by headers that only they have. The presets are files of the program:
/// {"name", "headers": those that must all be there, "recipe": like any recipe; "{n}" in a column
/// and its targets stands for 1 to 9}. Where several fit, the one that asks for most. Only columns
/// that are there are in the mapping. Nothing when no preset fits.
std::optional<Mapping> presetMapping(const QStringList &header);

/// Name of that preset ("google_new"); empty = none.
QString presetName(const QStringList &header);

} // namespace kartoteka
