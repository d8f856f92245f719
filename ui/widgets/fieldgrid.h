#pragma once

#include "models/openworkspace.h"
#include "widgets/fieldview.h"

class QGridLayout;
class QLabel;

namespace kartoteka
{

/// Fields of one record under a head, in columns, each edited in place. Empty ones can be left out,
/// so that a card reads as a document. GUI thread.
class FieldGrid : public QWidget
{
    Q_OBJECT
public:
    FieldGrid(OpenWorkspace &workspace, FieldView::Caption caption, int columns,
              QWidget *parent = nullptr);

    void setContext(const EditorContext &context);
    /// Already translated; empty = none.
    void setTitle(const QString &title);
    /// Which fields, in this order; `always` stay when they are empty.
    void setKeys(const QStringList &keys, const QStringList &always);
    void setEmptyShown(bool isShown);
    void setRecord(const Record &record, const QString &changedBy = {});
    void setColumns(int columns);

    FieldView *view(const QString &key) const;
    bool isEditing() const;
    QVariantMap draft() const;
    void restoreDraft(const QVariantMap &draft);

signals:
    void editingChanged();
    void linkActivated(const QUrl &link);
    void edited(const QString &key, const QString &typed);

private:
    bool isWanted(const FieldView &view) const;
    QStringList fieldsOf(const Record &record) const;
    void addView(const Field &field);
    void layOut();

    OpenWorkspace &m_workspace;
    FieldView::Caption m_caption;
    int m_columns;
    EditorContext m_context;
    QStringList m_keys;
    QStringList m_always;
    bool m_isEmptyShown = false;
    QStringList m_fields; ///< the views were made of, see fieldsOf()
    std::vector<FieldView *> m_views;
    QStringList m_laidOut;
    QLabel *m_title;
    QGridLayout *m_grid;
};

} // namespace kartoteka
