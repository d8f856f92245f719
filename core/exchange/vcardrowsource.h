#pragma once

#include "exchange/rowsource.h"
#include "exchange/vcardreader.h"

#include <functional>

namespace kartoteka
{

/// The cards of a vCard file as rows of people and firms: as many columns as the cards need, with a
/// mapping that says what they are. Firms come first, so that the people who name them find them.
/// Cards that this program wrote keep their names and ids; of others names are made from their
/// parts, and the UID becomes the external id by which they are known again. The file is read three
/// times; memory does not grow with it.
class VcardRowSource final : public RowSource
{
public:
    /// Photos of more bytes are left out, with a warning.
    static Result<std::unique_ptr<VcardRowSource>> open(const QString &path, qint64 longestPhoto);

    const QStringList &header() const override { return m_header; }
    bool hasHeader() const override { return true; }
    Result<bool> next() override;
    std::span<const QString> cells() const override { return {m_cells.cbegin(), m_cells.cend()}; }
    bool mayBeGuarded() const override { return false; }
    qint64 rowNumber() const override { return m_card.line; }
    std::optional<Mapping> ownMapping() const override { return m_mapping; }
    std::vector<QByteArray> contents() const override;
    qint64 bytesRead() const override;
    qint64 totalBytes() const override;
    std::vector<Message> warnings() const override;

private:
    using Cell = std::function<QString(const Vcard &)>;
    struct Needs;

    VcardRowSource() = default;
    Result<void> scan();
    void layOut(const Needs &needs);
    void layOutName(const Needs &needs);
    void layOutContacts(const Needs &needs);
    void layOutAddresses(const Needs &needs);
    void layOutPhoto();
    void add(const QString &header, const QString &target, Cell cell);
    QString nameOf(const Vcard &card) const;
    Result<void> start();

    QString m_path;
    qint64 m_longestPhoto = 0;
    std::optional<VcardReader> m_reader;
    bool m_isAtFirms = true;
    bool m_isOwn = false; ///< every card is from this program
    QStringList m_header;
    std::vector<Cell> m_getters;
    Mapping m_mapping;
    Vcard m_card;
    QStringList m_cells;
    qint64 m_largePhotos = 0;
    std::vector<Message> m_warnings; ///< of the first reading
};

/// A firm and no person: it says so, or it has a firm's name and no other.
bool isFirm(const Vcard &card);

/// What our own cards carry.
inline constexpr auto kVcardProduct = "-//Kartoteka//";
inline constexpr auto kVcardUid = "urn:x-kartoteka:";

} // namespace kartoteka
