#pragma once

#include "models/openworkspace.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace kartoteka
{

/// Finds a record while somebody types: the search of the workspace, in a job, its hits below the
/// line. Down and Up go through them, Enter takes the current one. GUI thread.
class RecordPicker : public QWidget
{
    Q_OBJECT
public:
    struct Hit {
        qint64 id = 0;
        QString title;
        QString match; ///< where it was found when not in the title
    };
    /// Which hits are offered; called in the job's thread with what was found.
    using Accepts = std::function<bool(const Record &)>;

    RecordPicker(OpenWorkspace &workspace, const Entity &entity, QWidget *parent = nullptr);

    void setAccepts(Accepts accepts) { m_accepts = std::move(accepts); }
    /// The last row: makes a new record of what is typed. Empty = none.
    void setCreateText(const QString &text) { m_createText = text; }
    void setPlaceholder(const QString &text);
    void clear();
    QString typed() const;
    /// What takes the focus.
    QLineEdit *line() const { return m_line; }
    bool hasHits() const;
    /// Shows a title as what was chosen, without looking for it.
    void settleOn(const QString &title);

signals:
    void picked(qint64 id, const QString &title);
    void createWanted(const QString &typed);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void present(const std::vector<Hit> &hits);
    void take(int row);

    OpenWorkspace &m_workspace;
    const Entity &m_entity;
    Accepts m_accepts;
    QString m_createText; ///< with %1 for what is typed
    QLineEdit *m_line;
    QListWidget *m_list;
    QTimer m_askSoon;
    int m_question = 0; ///< the one whose answer counts
};

} // namespace kartoteka
