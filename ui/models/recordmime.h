#pragma once

#include "models/listexport.h"
#include "models/openworkspace.h"

#include <QMimeData>
#include <QPointer>

namespace kartoteka
{

/// Records of a list on their way to another program, dragged or copied: the cells as they are seen
/// as text with tabs and as CSV with the titles of the columns, whole cards as vCard. Each form is
/// made when it is asked for, in the order of the list. Thread of the window; nothing can be made
/// any more once the workspace is closed.
class RecordMime : public QMimeData
{
    Q_OBJECT
public:
    /// More take too long while another program waits; that is what export is for.
    static constexpr size_t kMostRecords = 10'000;

    RecordMime(OpenWorkspace &workspace, SeenList list);

    QStringList formats() const override;
    bool hasFormat(const QString &format) const override;
    /// Makes the texts now, for a clipboard that outlives the workspace.
    void keepTexts() const;

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    QString plainText() const;
    QByteArray csv() const;
    QByteArray cards() const;

    QPointer<OpenWorkspace> m_workspace;
    SeenList m_list;
    mutable std::optional<QString> m_text;
    mutable std::optional<QByteArray> m_csv;
};

} // namespace kartoteka
