#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace kartoteka
{

/// A sentence for a person. Core never translates: it keeps the English source text, marked with
/// QT_TRANSLATE_NOOP("Core", …), and its arguments (%1, %2 …); whoever shows it asks for
/// translated(). Value type, any thread.
class Message
{
public:
    Message() = default;
    /// `source` is a literal marked with QT_TRANSLATE_NOOP("Core", …); it is kept by pointer
    /// and must live as long as the program.
    explicit Message(const char *source)
        : m_source(QByteArray::fromRawData(source, static_cast<qsizetype>(qstrlen(source))))
    {
    }
    /// Text that is the same in every language: a name, a path, a number.
    static Message verbatim(QString text);

    Message &arg(const QString &text) &;
    Message &arg(const Message &message) &;
    Message &arg(qint64 number) &;
    template<class T>
    Message &&arg(const T &value) &&
    {
        return std::move(this->arg(value));
    }
    /// Chooses the plural form and fills %n.
    Message &count(qint64 n) &;
    Message &&count(qint64 n) && { return std::move(count(n)); }

    bool isEmpty() const { return m_source.isEmpty() && m_verbatim.isEmpty(); }
    /// For logs.
    QString english() const;
    /// For people, in the language of the installed translators.
    QString translated() const;

    /// Form in which a message is stored, to be translated whenever it is read.
    QJsonValue toJson() const;
    static Message fromJson(const QJsonValue &json);

private:
    QString render(bool translate) const;

    QByteArray m_source;
    QString m_verbatim;
    std::vector<Message> m_arguments;
    qint64 m_count = -1;
};

enum class ErrorCode {
    Invalid,     ///< the request makes no sense as given (bad field, bad filter, bad value)
    NotFound,    ///< the file or record is not there
    Exists,      ///< it would overwrite something
    Conflict,    ///< somebody else changed the same field
    Busy,        ///< another program holds the file longer than we wait
    Denied,      ///< no right to do it
    ReadOnly,    ///< the workspace was opened without the possibility to save
    TooNew,      ///< made by a newer version
    Foreign,     ///< not a file of this program
    Corrupt,     ///< the file is damaged
    DiskFull,    ///< no space left
    Io,          ///< the operating system reports a failure
    Unsupported, ///< known, but not possible here
    Cancelled,   ///< the person asked to stop
    Internal,    ///< a bug of ours
};

/// Stable lower-case word for JSON output ("conflict", "disk_full" …).
QString codeName(ErrorCode code);

/// One field of a record wanted by two people at once; values as text for display.
struct FieldConflict {
    QString entity;
    qint64 id = 0;
    QString field;
    QString mine;
    QString theirs;
    QString original;
};

/// A failure on its way up: the innermost message says what happened, each wrap() says what was
/// being done. Shown outermost first: "Cannot import a.csv: the disk is full".
class Error
{
public:
    Error(ErrorCode code, Message message);

    ErrorCode code() const { return m_code; }
    /// What happened, without what was being done.
    const Message &message() const { return m_messages.front(); }
    Error &wrap(Message context) &;
    Error &&wrap(Message context) && { return std::move(wrap(std::move(context))); }
    /// Technical detail for the log only (SQLite text, errno).
    Error &detail(const QString &text) &;
    Error &&detail(const QString &text) && { return std::move(detail(text)); }
    QString detail() const { return m_detail; }

    std::vector<FieldConflict> conflicts;

    QString english() const;
    QString translated() const;

private:
    ErrorCode m_code;
    std::vector<Message> m_messages; ///< innermost first
    QString m_detail;
};

/// Wrong input, shown beside the field it belongs to; `field` empty = the record as a whole.
struct Problem {
    QString field;
    Message message;
};
using Problems = std::vector<Problem>;

/// All problems in one sentence, "field: message; …", as an Invalid error.
Error toError(const Problems &problems);

} // namespace kartoteka
