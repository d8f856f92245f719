#include "domain/catalog.h"

#include "domain/access/user.h"
#include "domain/imports/importrecipe.h"
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

namespace
{
template<class... T>
Catalog catalogOf()
{
    return {&describe(static_cast<const T *>(nullptr))...};
}
} // namespace

Catalog crmCatalog()
{
    return catalogOf<CustomField, Setting, ImportRecipe, User, Party, PartyRole, Affiliation,
                     ContactPoint, Address, BankAccount, Tag, Tagging, PartyLink, Consent,
                     ImportantDate, Attachment, Note>();
}

Schema crmSchema()
{
    return {crmCatalog(), bundledMigrations()};
}

} // namespace kartoteka
