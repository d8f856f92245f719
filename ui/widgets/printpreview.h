#pragma once

#include "widgets/printedpages.h"
#include "widgets/view.h"

#include <QDialog>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace kartoteka
{

class InlineBar;
class PageView;

/// Pages before they are printed: paper, printer and range are chosen beside them; they go to the
/// printer or into a PDF file in a job, while the window goes on. Not modal. GUI thread.
class PrintPreview : public QDialog
{
    Q_OBJECT
public:
    /// The host outlives it, and so does what the pages are read from: `parent` is the view.
    PrintPreview(ViewHost &host, std::unique_ptr<PrintedPages> pages, QWidget *parent);
    ~PrintPreview() override;

    /// Shows a new one, which goes when it is closed.
    static void show(ViewHost &host, std::unique_ptr<PrintedPages> pages, QWidget *parent);

    int pageCount() const { return m_count; }

public slots:
    /// Escape stops the printing first.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePages();
    QWidget *makeChoices();
    QWidget *makeButtons();
    QToolButton *makeStep(const char *name, const char *iconName, const std::function<int()> &page);
    void name(QWidget *widget, const QString &name, const QString &whatsThis);
    void retranslate();
    void fillPrinters();
    void showPaper();
    void showPage(int page);
    void keepChoices();
    QPageLayout chosenPaper() const;
    void print();
    void askPdf();
    void savePdf(const QString &path);
    using Work = std::function<Result<int>(PrintedPages &, const PageRange &, Progress &)>;

    void start(const Work &work, const QString &done);
    void finish(const Result<int> &pages, const QString &done);
    void followJob();
    void setBusy(bool isBusy);

    ViewHost &m_host;
    std::unique_ptr<PrintedPages> m_pages;
    std::optional<CancelToken> m_printing; ///< of the job
    QPageLayout m_paper;
    int m_count = 1;
    int m_page = 0;

    InlineBar *m_bar;
    PageView *m_view;
    QSpinBox *m_number;
    QLabel *m_ofCount;
    QComboBox *m_zoom;
    QList<QToolButton *> m_steps;
    QWidget *m_choices;
    QFormLayout *m_form;
    QComboBox *m_printer;
    QSpinBox *m_copies;
    QCheckBox *m_twoSided;
    QComboBox *m_size;
    QComboBox *m_orientation;
    QComboBox *m_margins;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_close;
};

} // namespace kartoteka
