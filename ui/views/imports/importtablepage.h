#pragma once

#include "models/importcolumnsmodel.h"
#include "models/importpreviewmodel.h"
#include "widgets/plaintable.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSplitter;

namespace kartoteka
{

class DetectionBar;
class RehearsalBar;

/// The middle steps: how the source is read, what its columns are, and what would come of it, all
/// on one page. Which parts are seen depends on the step.
class ImportTablePage : public QWidget
{
    Q_OBJECT
public:
    enum class Part { Parsing, Mapping, Rehearsal };

    ImportTablePage(ImportDraft &draft, QDate today, QWidget *parent = nullptr);

    void setPart(Part part);
    void retranslate();
    void refreshRecipes();
    QWidget *firstFocus() const;

signals:
    void recipeFailed(const kartoteka::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeColumns();
    QWidget *makePreview();
    QWidget *makeHeading();
    void addLegend(QHBoxLayout &layout);
    void follow();
    void followMatch();
    void followPreview();
    void followRehearsal();
    void sizeColumns();
    void sizePreview();
    QString shownText() const;

    ImportDraft &m_draft;
    ImportColumnsModel *m_columnsModel;
    ImportPreviewModel *m_previewModel;
    DetectionBar *m_detection;
    RehearsalBar *m_rehearsal;
    QSplitter *m_splitter;
    PlainTable *m_columns;
    PlainTable *m_preview;
    QLabel *m_heading;
    QLabel *m_shown;
    QLabel *m_modeLabel;
    QComboBox *m_mode;
    QLabel *m_matchLabel;
    QComboBox *m_match;
    QWidget *m_legend;
    Part m_part = Part::Mapping;
    bool m_isPreviewSized = false;
};

} // namespace kartoteka
