#include "exchange/zippackage.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

namespace kartoteka
{

namespace
{
const char *const kTooLarge = QT_TRANSLATE_NOOP("Core", "it holds far more than a table would");
const char *const kDamaged = QT_TRANSLATE_NOOP("Core", "the file is damaged");

QString normal(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

Error damaged(const QString &detail)
{
    return Error(ErrorCode::Corrupt, Message(kDamaged)).detail(detail);
}

/// One part as a stream, with its bounds.
class PartDevice final : public QIODevice
{
public:
    PartDevice(zip_file *file, qint64 packedSize)
        : m_file(file)
        , m_packedSize(std::max<qint64>(packedSize, 1))
    {
    }
    ~PartDevice() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }
    const std::optional<Error> &failure() const { return m_failure; }
    qint64 bytesRead() const { return m_read; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        if (m_failure)
            return -1;
        const qint64 count = zip_fread(m_file, to, static_cast<zip_uint64_t>(most));
        if (count < 0)
            return fail(ErrorCode::Corrupt, kDamaged);
        m_read += count;
        const bool isBomb =
            m_read > ZipPackage::kRatioFrom && m_read / m_packedSize > ZipPackage::kHighestRatio;
        if (isBomb || m_read > ZipPackage::kLongestPart || !isDivided({to, count}))
            return fail(ErrorCode::Unsupported, kTooLarge);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool isDivided(QByteArrayView bytes)
    {
        const qsizetype last = bytes.lastIndexOf('<');
        m_undivided = last < 0 ? m_undivided + bytes.size() : bytes.size() - last;
        return m_undivided <= ZipPackage::kLongestText && hasShortTags(bytes);
    }
    /// Follows tags and their quotes from piece to piece; comments and the like end at any ">".
    bool hasShortTags(QByteArrayView bytes)
    {
        for (const char *p = bytes.begin(); p < bytes.end(); ++p) {
            if (m_place == Place::Text) {
                p = std::find(p, bytes.end(), '<');
                if (p == bytes.end())
                    break;
                m_place = Place::Begin;
                m_tagLength = 0;
                continue;
            }
            if (m_place == Place::Begin)
                m_place = *p == '!' || *p == '?' ? Place::Markup : Place::Tag;
            if (m_place == Place::Quote)
                m_place = *p == m_quote ? Place::Tag : Place::Quote;
            else if (*p == '>')
                m_place = Place::Text;
            else if (m_place == Place::Tag && (*p == '"' || *p == '\'')) {
                m_place = Place::Quote;
                m_quote = *p;
            }
            if (m_place != Place::Markup && ++m_tagLength > ZipPackage::kLongestTag)
                return false;
        }
        return true;
    }
    qint64 fail(ErrorCode code, const char *reason)
    {
        m_failure = Error(code, Message(reason));
        setErrorString(m_failure->english());
        return -1;
    }

    zip_file *m_file;
    qint64 m_packedSize;
    qint64 m_read = 0;
    enum class Place { Text, Begin, Tag, Quote, Markup };
    Place m_place = Place::Text;
    char m_quote = '"';
    qint64 m_tagLength = 0;
    qint64 m_undivided = 0; ///< bytes since the last "<"
    std::optional<Error> m_failure;
};

Error openingFailed(int code)
{
    if (code == ZIP_ER_OPEN || code == ZIP_ER_NOENT || code == ZIP_ER_READ)
        return Error(ErrorCode::Io, Message(QT_TRANSLATE_NOOP("Core", "the file cannot be read")));
    return code == ZIP_ER_NOZIP
               ? Error(ErrorCode::Foreign,
                       Message(QT_TRANSLATE_NOOP("Core", "this is no workbook, or it is cut off")))
               : damaged(QString::number(code));
}
} // namespace

ZipPackage::ZipPackage(zip *archive)
    : m_archive(archive)
{
}

ZipPackage::~ZipPackage()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(const QString &path)
{
    int code = 0;
#ifdef Q_OS_WIN
    const QByteArray name = path.toUtf8();
#else
    const QByteArray name = QFile::encodeName(path);
#endif
    zip *archive = zip_open(name.constData(), ZIP_RDONLY, &code);
    if (!archive)
        return openingFailed(code);
    std::unique_ptr<ZipPackage> package(new ZipPackage(archive));
    if (auto listed = package->list(); !listed)
        return listed.error();
    return package;
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(const QByteArray &bytes)
{
    zip_error_t failure;
    zip_error_init(&failure);
    QByteArray kept = bytes;
    zip_source_t *source = zip_source_buffer_create(
        kept.constData(), static_cast<zip_uint64_t>(kept.size()), 0, &failure);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &failure) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return openingFailed(zip_error_code_zip(&failure));
    }
    std::unique_ptr<ZipPackage> package(new ZipPackage(archive));
    package->m_bytes = std::move(kept);
    if (auto listed = package->list(); !listed)
        return listed.error();
    return package;
}

Result<void> ZipPackage::list()
{
    const qint64 count = zip_get_num_entries(m_archive, 0);
    if (count > kMostParts)
        return Error(ErrorCode::Unsupported, Message(kTooLarge));
    for (qint64 i = 0; i < count; ++i)
        if (const char *name = zip_get_name(m_archive, static_cast<zip_uint64_t>(i), 0))
            m_parts.emplace(normal(QString::fromUtf8(name)), static_cast<quint64>(i));
    return {};
}

bool ZipPackage::has(const QString &name) const
{
    return m_parts.contains(normal(name));
}

qint64 ZipPackage::statedSize(const QString &name) const
{
    const auto found = m_parts.find(normal(name));
    zip_stat_t stat;
    if (found == m_parts.end() || zip_stat_index(m_archive, found->second, 0, &stat) != 0)
        return -1;
    return static_cast<qint64>(std::min<zip_uint64_t>(stat.size, INT64_MAX));
}

Result<std::unique_ptr<QIODevice>> ZipPackage::part(const QString &name) const
{
    const auto found = m_parts.find(normal(name));
    if (found == m_parts.end())
        return Error(ErrorCode::Corrupt,
                     Message(QT_TRANSLATE_NOOP("Core", "the part “%1” is missing")).arg(name));
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_stat_index(m_archive, found->second, 0, &stat);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return Error(ErrorCode::Unsupported,
                     Message(QT_TRANSLATE_NOOP("Core", "it is protected by a password")));
    zip_file *file = zip_fopen_index(m_archive, found->second, 0);
    if (!file)
        return damaged(QString::fromUtf8(zip_strerror(m_archive)));
    auto device = std::make_unique<PartDevice>(file, static_cast<qint64>(stat.comp_size));
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return std::unique_ptr<QIODevice>(std::move(device));
}

std::optional<Error> partFailure(const QIODevice &part)
{
    const auto *device = dynamic_cast<const PartDevice *>(&part);
    return device ? device->failure() : std::nullopt;
}

qint64 partBytesRead(const QIODevice &part)
{
    const auto *device = dynamic_cast<const PartDevice *>(&part);
    return device ? device->bytesRead() : 0;
}

} // namespace kartoteka
