#pragma once

#include "models/recordmodel.h"

namespace kartoteka
{

/// Letters typed into a list go to the first record whose title begins with them, or else to the
/// first that contains them. Looked for beside, through the index; letters that follow within a
/// second go on with the same word. One letter again and again steps from record to record.
/// Belongs to the list.
class TypeAhead : public QObject
{
    Q_OBJECT
public:
    TypeAhead(const RecordModel &model, OpenWorkspace &workspace, QObject *parent);
    ~TypeAhead() override;

    /// `row` is the current one.
    void type(const QString &text, int row);
    /// What was typed so far; empty once a second is over.
    QString typed() const { return m_typed; }

signals:
    void found(qint64 id);
    /// No title has it.
    void missed();
    void typedChanged();

private:
    struct Matches {
        std::vector<qint64> ids; ///< in the order of the list
        bool isStep = false;     ///< behind the current one
    };

    static Matches matches(Reader &reader, const Query &list, const Field &title,
                           const QString &text);
    void look(int row);
    void forget();
    qint64 chosen(const std::vector<qint64> &ids, int row) const;

    const RecordModel &m_model;
    OpenWorkspace &m_workspace;
    QString m_typed;
    QTimer m_pause;
    CancelToken m_looking;
    int m_generation = 0; ///< of the look that counts
};

} // namespace kartoteka
