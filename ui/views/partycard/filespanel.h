#pragma once

#include "models/partydetails.h"
#include "widgets/view.h"

#include <QTemporaryDir>

class QLabel;
class QListWidget;
class QToolButton;

namespace kartoteka
{

/// The files kept with a record: dropped or chosen, opened as a copy, saved elsewhere, removed.
/// Contents are read and written by jobs. GUI thread.
class FilesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FilesPanel(ViewHost &host, QWidget *parent = nullptr);

    void setDetails(const PartyDetails &details);
    void retranslate();
    void chooseFiles();
    void addFiles(const QStringList &paths);
    void open(qint64 attachment);

signals:
    void failed(const kartoteka::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    std::optional<Record> current() const;
    void withContent(const Record &attachment, std::function<void(const QByteArray &)> use);
    void openCopy(const Record &attachment, const QByteArray &content);
    void saveAs();
    void removeCurrent();
    void follow();
    void showPreview(const QByteArray &content);

    ViewHost &m_host;
    RecordReference m_owner;
    bool m_isFixed = false;
    std::vector<Record> m_files;
    std::unique_ptr<QTemporaryDir> m_copies; ///< of opened files; gone with the card
    QListWidget *m_list;
    QLabel *m_preview;
    QLabel *m_hint;
    QToolButton *m_add;
    QToolButton *m_open;
    QToolButton *m_save;
    QToolButton *m_remove;
    qint64 m_previewed = 0;
};

} // namespace kartoteka
