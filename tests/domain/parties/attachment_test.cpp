#include "domain/parties/attachmentqueries.h"

#include "domain/parties/party.h"
#include "domain/samplerecords.h"
#include "storage/customfield.h"
#include "support/catch.h"
#include "support/tempworkspace.h"

using namespace kartoteka;

namespace
{
/// A workspace with one card to attach things to.
class Desk
{
public:
    Desk()
        : m_workspace(crm())
        , m_session(m_workspace.session())
    {
        must(m_session->perform(Message("Add card"), [this](Writer &writer) {
            Party party;
            party.name = QStringLiteral("Ромашка");
            m_card = writer.create(party);
        }));
    }

    Session &session() { return *m_session; }

    Result<Attachment> attachFile(const QString &name, const QByteArray &content)
    {
        Id<Attachment> id;
        const auto done = m_session->perform(Message("Attach"), [&](Writer &writer) {
            Attachment attachment;
            attachment.entity = QStringLiteral("party");
            attachment.record = {m_card.value};
            attachment.fileName = name;
            id = attach(writer, attachment, content);
        });
        if (!done)
            return done.error();
        return *must(m_session->read<std::optional<Attachment>>(
            [&](Reader &reader) { return reader.find(id); }));
    }

    Result<QByteArray> contentOf(const Attachment &attachment)
    {
        return must(m_session->read<Result<QByteArray>>(
            [&](Reader &reader) { return readContent(reader, attachment); }));
    }

    void setLimit(const QString &value)
    {
        must(m_session->perform(Message("Limit"), [&](Writer &writer) {
            Setting setting;
            setting.key = QString::fromLatin1(kAttachmentLimitKey);
            setting.value = value;
            writer.create(setting);
        }));
    }
    qint64 limit()
    {
        return must(
            m_session->read<qint64>([](Reader &reader) { return attachmentLimit(reader); }));
    }

    qint64 contents()
    {
        return m_session->database().integer("SELECT count(*) FROM attachment_content");
    }
    qint64 collect()
    {
        qint64 count = 0;
        must(m_session->perform(Message("Collect"),
                                [&](Writer &writer) { count = collectContents(writer); }));
        return count;
    }
    void damage()
    {
        m_session->database().execute(
            "UPDATE attachment_content SET content = zeroblob(length(content))");
    }
    void erase(const Attachment &attachment)
    {
        must(m_session->perform(Message("Erase"), [&](Writer &writer) {
            writer.erase(entityOf<Attachment>(), attachment.id.value);
        }));
    }
    void trash(const Attachment &attachment)
    {
        must(m_session->perform(Message("Trash"), [&](Writer &writer) {
            writer.trash(entityOf<Attachment>(), attachment.id.value);
        }));
    }

private:
    TempWorkspace m_workspace;
    std::unique_ptr<Session> m_session;
    Id<Party> m_card;
};

/// All byte values, zero among them.
QByteArray anyBytes(int length)
{
    QByteArray bytes(length, '\0');
    for (int i = 0; i < length; ++i)
        bytes[i] = static_cast<char>(i * 31 % 256);
    return bytes;
}
} // namespace

TEST_CASE("An attached file comes back byte for byte, with its size, hash and media type")
{
    Desk desk;
    const QByteArray content = QByteArray("%PDF-1.4\n") + anyBytes(100'000);
    const Attachment file = must(desk.attachFile(QStringLiteral("C:\\Счета\\счёт.pdf"), content));
    CHECK(file.fileName == QStringLiteral("счёт.pdf"));
    CHECK(file.size == content.size());
    CHECK(file.mediaType == QLatin1String("application/pdf"));
    CHECK(file.hash.size() == 64);
    CHECK(must(desk.contentOf(file)) == content);
}

TEST_CASE("An empty file is a file")
{
    Desk desk;
    const Attachment file = must(desk.attachFile(QStringLiteral("пусто.txt"), QByteArray()));
    CHECK(file.hash ==
          QLatin1String("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    CHECK(must(desk.contentOf(file)).isEmpty());
}

TEST_CASE("The same content is kept once whatever its name")
{
    Desk desk;
    const QByteArray content = anyBytes(5000);
    const Attachment first = must(desk.attachFile(QStringLiteral("a.bin"), content));
    const Attachment second = must(desk.attachFile(QStringLiteral("b.bin"), content));
    CHECK(first.id != second.id);
    CHECK(first.hash == second.hash);
    CHECK(desk.contents() == 1);
    must(desk.attachFile(QStringLiteral("c.bin"), anyBytes(5001)));
    CHECK(desk.contents() == 2);
}

TEST_CASE("A file above the limit is refused with both sizes, and nothing of it stays")
{
    Desk desk;
    CHECK(desk.limit() == 50 * 1024 * 1024);
    desk.setLimit(QStringLiteral("1000"));
    must(desk.attachFile(QStringLiteral("small.bin"), anyBytes(1000)));
    const auto refused = desk.attachFile(QStringLiteral("big.bin"), anyBytes(1001));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code() == ErrorCode::Invalid);
    CHECK(refused.error().english().contains(QLatin1String("1001")));
    CHECK(refused.error().english().contains(QLatin1String("1000")));
    CHECK(desk.contents() == 1);
}

TEST_CASE("A limit that makes no sense counts as none said, an endless one ends at the database's")
{
    Desk desk;
    for (const char16_t *text : {u"viel", u"-1", u"1e9", u"99999999999999999999"}) {
        desk.setLimit(QString::fromUtf16(text));
        CHECK(desk.limit() == kAttachmentLimitBytes);
    }
    desk.setLimit(QStringLiteral("9000000000"));
    CHECK(desk.limit() < 1'000'000'000);
    desk.setLimit(QStringLiteral("0"));
    CHECK(desk.limit() == 0);
}

TEST_CASE("Damaged content is noticed, and healed by attaching the file once more")
{
    Desk desk;
    const QByteArray content = anyBytes(3000);
    const Attachment file = must(desk.attachFile(QStringLiteral("a.bin"), content));
    desk.damage();
    const auto damaged = desk.contentOf(file);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().code() == ErrorCode::Corrupt);
    CHECK(damaged.error().english().contains(QLatin1String("a.bin")));

    must(desk.attachFile(QStringLiteral("again.bin"), content));
    CHECK(must(desk.contentOf(file)) == content);
    CHECK(desk.contents() == 1);
}

TEST_CASE("Contents are collected when no attachment refers to them, not even in the bin")
{
    Desk desk;
    const QByteArray content = anyBytes(3000);
    const Attachment first = must(desk.attachFile(QStringLiteral("a.bin"), content));
    const Attachment second = must(desk.attachFile(QStringLiteral("b.bin"), content));
    must(desk.attachFile(QStringLiteral("c.bin"), anyBytes(10)));
    CHECK(desk.collect() == 0);
    desk.erase(first);
    CHECK(desk.collect() == 0);
    desk.trash(second);
    CHECK(desk.collect() == 0);
    CHECK(must(desk.contentOf(second)) == content);
    desk.erase(second);
    CHECK(desk.collect() == 1);
    CHECK(desk.contents() == 1);

    const auto gone = desk.contentOf(second);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code() == ErrorCode::NotFound);
}

TEST_CASE("An attachment taken back and brought again has its content")
{
    Desk desk;
    const QByteArray content = anyBytes(3000);
    const Attachment file = must(desk.attachFile(QStringLiteral("a.bin"), content));
    must(desk.session().undo());
    must(desk.session().redo());
    CHECK(must(desk.contentOf(file)) == content);
}
