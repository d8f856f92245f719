#pragma once

#include "models/mergepreview.h"
#include "widgets/view.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace kartoteka
{

class InlineBar;

/// Several cards become one: side by side, field by field, with what happens to all that hangs on
/// them. Opened with open(). One step, which Undo takes back.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    /// At least two live records of the entity; the first one is kept until another is chosen.
    MergeDialog(ViewHost &host, const Entity &entity, const std::vector<qint64> &ids,
                QWidget *parent = nullptr);
    ~MergeDialog() override;

    bool isBusy() const { return m_isBusy; }
    qint64 kept() const { return m_request.keep; }

signals:
    /// The merge is done; `dropped` are in the recycle bin.
    void merged(qint64 kept, const QVector<qint64> &dropped);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    void retranslate();
    void refresh();
    void take(MergePreview preview);
    void rebuild();
    void addHead(QGridLayout &grid);
    void addField(QGridLayout &grid, int row, size_t field);
    QWidget *makeChoice(QButtonGroup &group, size_t field, size_t place);
    void showConsequences();
    void choose(const QString &key, qint64 id);
    void keep(qint64 id);
    void merge();
    /// Place of a card among the values of the plan.
    size_t placeOf(qint64 id) const;
    QString titleOf(qint64 id) const;

    ViewHost &m_host;
    std::vector<qint64> m_ids; ///< in the order of the columns
    MergeRequest m_request;
    std::optional<MergePreview> m_preview;
    CancelToken m_reading;
    int m_generation = 0;
    bool m_isBusy = false;
    bool m_isBuilt = false; ///< the choices stand; a new preview changes no widget
    InlineBar *m_bar;
    QLabel *m_title;
    QCheckBox *m_onlyDifferences;
    QScrollArea *m_scroll;
    QLabel *m_consequences;
    QPushButton *m_cancel;
    QPushButton *m_merge;
};

} // namespace kartoteka
