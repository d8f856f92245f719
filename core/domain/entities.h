#pragma once

#include "domain/access/user.h"
#include "domain/duplicates/notduplicate.h"
#include "domain/imports/importrecipe.h"
#include "domain/lists/savedfilter.h"
#include "domain/merging/merge.h"
#include "domain/parties/address.h"
#include "domain/parties/affiliation.h"
#include "domain/parties/attachment.h"
#include "domain/parties/bankaccount.h"
#include "domain/parties/consent.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/importantdate.h"
#include "domain/parties/note.h"
#include "domain/parties/party.h"
#include "domain/parties/partylink.h"
#include "domain/parties/partyrole.h"
#include "domain/parties/tag.h"
#include "domain/parties/tagging.h"
#include "storage/customfield.h"

namespace kartoteka
{

template<class... T>
struct EntityTypes {
};

/// Every entity of the program, what is referred to before what refers to it. A new entity is one
/// more name here. Only what needs all of them includes this file: the catalog and its tests.
using CrmEntities =
    EntityTypes<CustomField, Setting, ImportRecipe, User, Party, PartyRole, Affiliation,
                ContactPoint, Address, BankAccount, Tag, Tagging, PartyLink, Consent, ImportantDate,
                Attachment, Note, NotDuplicate, Merge, SavedFilter>;

} // namespace kartoteka
