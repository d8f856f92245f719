#include "ui/shell/journey.h"

#include "domain/parties/attachment.h"
#include "domain/parties/contactpoint.h"
#include "domain/parties/party.h"
#include "support/pdftext.h"
#include "support/tempworkspace.h"
#include "widgets/fieldview.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QTabBar>

namespace kartoteka
{

namespace
{

/// In place of the collection of real tables, where that is not beside the repository.
const char *const kOwnTable =
    "id,name,inn,city,address,phone,email\n"
    "o1,ООО «Бриз»,2025456279,Москва,\"ул. Ленина, д. 63\",(495) 528-95-47,\n"
    "o2,ООО «Столичный мост»,1898450572,Москва,\"ул. Мира, д. 96\",(495) 124-60-16,"
    "info@most.example\n"
    "o3,\"ЗАО \"\"Сатурн\"\"\",,Воронеж,,+74732393701,INFO@SATURN91.EXAMPLE\n";

const Query &allParties(Query &query)
{
    query.entity = &entityOf<Party>();
    return query;
}

} // namespace

Journey::Journey()
    : hands(program)
{
    m_table = QStringLiteral(KARTOTEKA_SHARED_DATA) +
              QStringLiteral("/dedup/ru_generated/organisations.csv");
    QFile table(m_table);
    if (!table.exists()) {
        WARN("the collection of real tables is not here: a small table of our own instead");
        m_table = program.path(QStringLiteral("customers.csv"));
        table.setFileName(m_table);
        REQUIRE(table.open(QIODevice::WriteOnly));
        table.write(kOwnTable);
        table.close();
    }
    REQUIRE(table.open(QIODevice::ReadOnly));
    m_rows = table.readAll().trimmed().count('\n');
}

QList<QString> Journey::titles(const QString &kind)
{
    Query query;
    const auto all = must(program.window().workspace().session().read<std::vector<Record>>(
        [&](Reader &reader) { return reader.list(allParties(query)); }));
    QList<QString> titles;
    for (const Record &party : all) {
        if (kind.isEmpty() || party.value(u"kind").text() == kind)
            titles << party.title();
    }
    return titles;
}

PartyDetails Journey::details()
{
    Query query;
    auto found = must(program.window().workspace().session().read<std::optional<PartyDetails>>(
        [&](Reader &reader) -> std::optional<PartyDetails> {
            for (const Record &party : reader.list(allParties(query))) {
                if (party.title().contains(customer()))
                    return partyDetails(reader, {party.id()});
            }
            return std::nullopt;
        }));
    REQUIRE(found);
    return *found;
}

Record Journey::phoneRecord()
{
    const PartyDetails card = details();
    const Record *phone = card.contact({QStringLiteral("phone"), QStringLiteral("mobile")});
    REQUIRE(phone != nullptr);
    return *phone;
}

void Journey::expectEmptyFile()
{
    program.waitFor([this] {
        return program.window().isFileOpen() && hands.sees(QStringLiteral("secondary"));
    });
    const auto *sentence =
        program.window().currentView()->findChild<QLabel *>(QStringLiteral("sentence"));
    REQUIRE(sentence != nullptr);
    CHECK(sentence->text().startsWith(QLatin1String("No organizations yet")));
    CHECK(sentence->isVisible());
    CHECK(titles().isEmpty());
}

void Journey::expectImported()
{
    program.waitFor([this] { return program.list()->model().rowCount() == m_rows; });
    CHECK(titles(QStringLiteral("organization")).size() == m_rows);
    CHECK(
        hands.seen<QLabel>(QStringLiteral("listCount"))->text().contains(QString::number(m_rows)));
    CHECK(titles().filter(customer()).size() >= 1);
}

void Journey::expectCard()
{
    program.waitFor([this] { return hands.sees(QStringLiteral("card_tab")); });
    const auto *name =
        hands.seen(QStringLiteral("card_tab"))->findChild<QWidget *>(QStringLiteral("value_name"));
    REQUIRE(name != nullptr);
    CHECK(name->accessibleDescription() == details().party.title());
}

void Journey::expectPhone()
{
    const QString shown = phoneRecord().value(u"value").text();
    CHECK(QString(shown).remove(QRegularExpression(QStringLiteral("\\D"))) ==
          QStringLiteral("78462000017"));
    const auto *row =
        hands.seen(QStringLiteral("card_tab"))
            ->findChild<QWidget *>(QStringLiteral("contact_point_%1").arg(phoneRecord().id()));
    REQUIRE(row != nullptr);
    const auto *value = row->findChild<QWidget *>(QStringLiteral("value_value"));
    REQUIRE(value != nullptr);
    CHECK(value->accessibleDescription().contains(QStringLiteral("200")));
    CHECK(value->isVisible());
}

void Journey::expectPerson()
{
    const PartyDetails card = details();
    REQUIRE(card.persons.size() == 1);
    CHECK(card.persons.front().name == person());
    CHECK(titles(QStringLiteral("person")) == QList<QString>{person()});
    const auto *row =
        hands.seen(QStringLiteral("card_tab"))
            ->findChild<QWidget *>(
                QStringLiteral("affiliation_%1").arg(card.persons.front().affiliation.value));
    REQUIRE(row != nullptr);
    CHECK(row->accessibleName() == person());
    CHECK(row->isVisible());
}

void Journey::expectFile(int count)
{
    program.waitFor([&] { return parts(Attachment::kEntity).size() == size_t(count); });
    auto *files = program.window().currentView()->findChild<QListWidget *>(QStringLiteral("files"));
    REQUIRE(files != nullptr);
    program.waitFor([&] { return files->count() == count; });
    if (count > 0)
        CHECK(files->item(0)->text().startsWith(QStringLiteral("offer.txt")));
    const QString label =
        QStringLiteral("Files") + (count ? QStringLiteral(" %1").arg(count) : QString());
    CHECK(tabOf(label) >= 0);
}

int Journey::tabOf(const QString &text)
{
    const auto *tabs =
        program.window().currentView()->findChild<QTabBar *>(QStringLiteral("card_tabs"));
    REQUIRE(tabs != nullptr);
    for (int place = 0; place < tabs->count(); ++place) {
        if (tabs->tabText(place) == text)
            return place;
    }
    return -1;
}

void Journey::expectHistory()
{
    auto *table = hands.seen<QAbstractItemView>(QStringLiteral("history"));
    program.waitFor([&] { return table->model()->rowCount() > 0; });
    bool hasPhone = false;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QString line;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            line += table->model()->index(row, column).data().toString() + u'|';
        hasPhone |= line.contains(QStringLiteral("200"));
    }
    CHECK(hasPhone);
}

void Journey::expectPdf(const QString &path)
{
    QFile file(path);
    program.waitFor(
        [&] { return file.size() > 1000 && program.window().workspace().jobs().isIdle(); });
    REQUIRE(file.open(QIODevice::ReadOnly));
    const PdfText pdf = readPdf(file.readAll());
    CHECK(pdf.pages >= 1);
    CHECK(pdf.text.contains(customer()));
    // As far as its column is wide. Where both alphabets stand in one name, as in this table,
    // letters that look alike are one glyph, and which of the two it meant is not kept on paper.
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]"));
    QStringList missing;
    for (const QString &title : titles(QStringLiteral("organization"))) {
        if (!title.contains(latin) && !pdf.text.contains(title.simplified().left(12)))
            missing << title;
    }
    CHECK(missing.join(u'\n').toStdString() == "");
}

} // namespace kartoteka
