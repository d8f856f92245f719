#pragma once

#include "models/timelinemodel.h"
#include "widgets/view.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;

namespace kartoteka
{

/// Notes, files and changes of a card by day, with a choice of what is shown and words to find.
/// GUI thread.
class TimelinePanel : public QWidget
{
    Q_OBJECT
public:
    TimelinePanel(ViewHost &host, QWidget *parent = nullptr);

    void setParty(Id<Party> party);
    void reload();
    void retranslate();
    TimelineModel &model() { return *m_model; }

signals:
    void failed(const kartoteka::Error &error);
    void noteEditWanted(const kartoteka::Record &note);
    void fileOpenWanted(qint64 attachment);

private:
    void showState();
    void addTopic(TimelineTopic topic, const char *name);
    void openMenu(const QPoint &position);
    void openNote(const QModelIndex &index);
    std::optional<Record> recordAt(const QModelIndex &index) const;

    ViewHost &m_host;
    TimelineModel *m_model;
    QButtonGroup *m_topics;
    QLineEdit *m_find;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace kartoteka
