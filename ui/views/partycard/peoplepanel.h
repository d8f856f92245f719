#pragma once

#include "views/partycard/personrow.h"
#include "widgets/view.h"

class QBoxLayout;
class QLabel;

namespace kartoteka
{

class RecordPicker;

/// Who works in a firm, or where a person works, and the parties linked with the card; adds those
/// that exist and new ones. GUI thread.
class PeoplePanel : public QWidget
{
    Q_OBJECT
public:
    explicit PeoplePanel(ViewHost &host, QWidget *parent = nullptr);

    void setContext(const EditorContext &context) { m_context = context; }
    void setDetails(const PartyDetails &details, const QString &changedBy);
    void retranslate();
    bool isEditing() const;

signals:
    void failed(const kartoteka::Error &error);

private:
    std::vector<PersonRow::Shown> shownOf() const;
    void showRows(const QString &changedBy);
    void showLinks();
    void add(qint64 party, const QString &name);
    void addNew(const QString &name);
    void addLink(qint64 party);
    void openLinkMenu(Id<PartyLink> link, const QPoint &position);
    void report(const Result<ChangeSet> &result);

    ViewHost &m_host;
    EditorContext m_context;
    PartyDetails m_details;
    QLabel *m_head;
    QLabel *m_empty;
    RecordPicker *m_picker;
    QBoxLayout *m_rowsLayout;
    std::vector<PersonRow *> m_rows;
    QLabel *m_linkHead;
    QBoxLayout *m_linksLayout;
    RecordPicker *m_linkPicker;
};

} // namespace kartoteka
