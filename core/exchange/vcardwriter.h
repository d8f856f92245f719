#pragma once

#include "base/result.h"
#include "exchange/vcard.h"

#include <QIODevice>

namespace kartoteka
{

enum class VcardVersion { V21, V30, V40 };
/// "2.1", "3.0", "4.0".
std::optional<VcardVersion> vcardVersion(QStringView name);

/// Writes cards in UTF-8 to a device that is open for writing and owned by the caller. Lines are
/// folded at 75 bytes, never inside a character; version 2.1 is as Outlook reads it, with
/// quoted-printable that names its characters. VcardReader reads the same card back. One thread.
class VcardWriter
{
public:
    VcardWriter(QIODevice &device, VcardVersion version);

    /// DiskFull or Io when the device refuses; nothing more is written then.
    Result<void> write(const Vcard &card);
    Result<void> finish();

private:
    struct Parameter {
        QByteArray name;
        QString value;
    };
    using Parameters = std::vector<Parameter>;

    void writeIdentity(const Vcard &card);
    void writeContacts(const char *property, const std::vector<VcardContact> &contacts,
                       const char *usual = nullptr);
    void writeAddress(const VcardAddress &address);
    void writePhoto(const Vcard &card);
    void property(const QByteArray &name, const QString &text, Parameters parameters = {});
    void structured(const QByteArray &name, const QStringList &parts, Parameters parameters = {});
    void rawProperty(const QByteArray &name, const QString &value, const Parameters &parameters);
    QString escaped(const QString &text, bool isPart) const;
    Parameters typeParameters(const QStringList &types, bool isPreferred) const;
    QByteArray group(const QString &label);
    void writeLabel(const QByteArray &group, const QString &label);
    void line(const QByteArray &bytes);
    bool isOld() const { return m_version == VcardVersion::V21; }
    Result<void> flush();

    QIODevice &m_device;
    VcardVersion m_version;
    QByteArray m_buffer;
    int m_groups = 0;
    bool m_hasFailed = false;
};

} // namespace kartoteka
