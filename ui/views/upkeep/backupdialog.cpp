#include "views/upkeep/backupdialog.h"

#include "exchange/outputfile.h"
#include "models/displaytext.h"
#include "storage/integrity.h"
#include "widgets/icons.h"
#include "widgets/inlinebar.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace kartoteka
{

namespace
{
constexpr int kSide = 20;
constexpr QSize kUsual(640, 460);
constexpr qint64 kPieceBytes = 1 << 20;

/// A backup is one closed file: its bytes are all there is to it.
Result<bool> copyFile(const QString &from, const QString &to, Progress &progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error(ErrorCode::Io, Message::verbatim(source.errorString()));
    if (QFileInfo::exists(to))
        return Error(ErrorCode::Exists,
                     Message(QT_TRANSLATE_NOOP("Core", "“%1” is there already")).arg(to));
    auto target = OutputFile::open(to);
    if (!target)
        return target.error();
    progress.begin(Message(QT_TRANSLATE_NOOP("Core", "Copying the backup")), source.size());
    while (!source.atEnd()) {
        const QByteArray piece = source.read(kPieceBytes);
        if (piece.isEmpty())
            return Error(ErrorCode::Io, Message::verbatim(source.errorString()));
        (*target)->device().write(piece);
        if (!progress.advanceTo(source.pos()))
            return cancelledError();
    }
    const auto kept = (*target)->commit();
    return kept ? Result<bool>(true) : Result<bool>(kept.error());
}
} // namespace

BackupDialog::BackupDialog(ViewHost &host, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_folder(folder)
    , m_bar(new InlineBar(this))
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
    , m_table(new PlainTable(this))
    , m_model(new QStandardItemModel(this))
    , m_backUp(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_check(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("backupDialog"));
    resize(kUsual);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSide, 0, 12);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(kSide, 0, kSide, 0);
    m_title->setFont(textFont(font(), TextSize::Section, true));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setWordWrap(true);
    head->addWidget(m_title);
    head->addWidget(m_place);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    m_table->setModel(m_model);
    m_table->setSidePadding(kSide);
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(kSide, 0, kSide, 0);
    buttons->addWidget(m_check);
    buttons->addStretch();
    for (QPushButton *button : {m_close, m_restore, m_backUp})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    m_table->setObjectName(QStringLiteral("backups"));
    m_backUp->setObjectName(QStringLiteral("backupNow"));
    m_backUp->setProperty("primary", true);
    m_restore->setObjectName(QStringLiteral("backupRestore"));
    m_check->setObjectName(QStringLiteral("backupCheck"));
    m_check->setIcon(icon(QStringLiteral("shield")));
    m_close->setObjectName(QStringLiteral("backupClose"));
    m_bar->setObjectName(QStringLiteral("backupMessage"));
    connect(m_backUp, &QPushButton::clicked, this, &BackupDialog::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupDialog::restore);
    connect(m_check, &QPushButton::clicked, this, &BackupDialog::check);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BackupDialog::refresh);
    retranslate();
    reload();
}

BackupFolder BackupDialog::backups() const
{
    return BackupFolder(m_folder, QFileInfo(m_host.workspace().path()).completeBaseName());
}

void BackupDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupDialog::retranslate()
{
    setWindowTitle(tr("Backups"));
    m_title->setText(tr("Backups of this file"));
    m_place->setText(tr("They lie in “%1”.").arg(QDir::toNativeSeparators(m_folder)));
    m_backUp->setText(tr("&Back up now"));
    m_restore->setText(tr("&Restore as a new file…"));
    m_check->setText(tr("Check the &file"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Backups of this file"));
    m_table->setWhatsThis(tr("Copies of the file, the newest first, and why each was made."));
    m_backUp->setWhatsThis(tr("Makes a copy of the file as it is now."));
    m_restore->setWhatsThis(tr("Saves the chosen copy as a file of its own; the open one stays."));
    m_check->setWhatsThis(tr("Reads the whole file and says whether it is sound."));
    m_close->setWhatsThis(tr("Back to the window; work that runs goes on."));
    fill(m_listed);
}

void BackupDialog::refresh()
{
    m_backUp->setEnabled(!isBusy());
    m_check->setEnabled(!isBusy());
    m_restore->setEnabled(!isBusy() && m_table->currentIndex().isValid());
}

template<class T>
void BackupDialog::run(const QString &title, std::function<Result<T>(Session &, Progress &)> work,
                       std::function<void(const T &)> done)
{
    ++m_running;
    refresh();
    m_host.workspace().startJob<T>(title, this, std::move(work),
                                   [this, done = std::move(done)](Result<T> result) {
                                       --m_running;
                                       if (result)
                                           done(*result);
                                       else if (result.error().code() != ErrorCode::Cancelled)
                                           m_bar->say(result.error());
                                       refresh();
                                   });
}

void BackupDialog::reload()
{
    run<std::vector<Listed>>(
        tr("Reading the backups"),
        [folder = backups()](Session &, Progress &) -> Result<std::vector<Listed>> {
            std::vector<Listed> listed;
            for (const BackupFile &file : folder.list())
                listed.push_back({file, QFileInfo(file.path).size()});
            return listed;
        },
        [this](const std::vector<Listed> &listed) { fill(listed); });
}

void BackupDialog::fill(const std::vector<Listed> &backups)
{
    const DisplayText text(m_host.workspace().clock().today());
    m_listed = backups;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("When"), tr("Why"), tr("Size")});
    const auto reason = [](BackupReason why) {
        switch (why) {
        case BackupReason::Scheduled:
            return tr("regular");
        case BackupReason::BeforeMigration:
            return tr("before a new version");
        case BackupReason::BeforeImport:
            return tr("before an import");
        case BackupReason::BeforeRestore:
            return tr("before a restore");
        }
        return QString();
    };
    for (const Listed &one : m_listed) {
        QList<QStandardItem *> row;
        for (const QString &cell :
             {text.instant(one.file.atMs), reason(one.file.reason), text.bytes(one.bytes)})
            row << new QStandardItem(cell);
        m_model->appendRow(row);
    }
    m_table->resizeColumnsToContents();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    refresh();
}

void BackupDialog::backUp()
{
    const Clock &clock = m_host.workspace().clock();
    run<QString>(
        tr("Backing up"),
        [folder = backups(), &clock](Session &session, Progress &progress) {
            return folder.make(session.database(), BackupReason::Scheduled, clock, progress);
        },
        [this](const QString &path) {
            m_bar->say(Severity::Success,
                       Message(QT_TRANSLATE_NOOP("Core", "Backed up and checked: “%1”"))
                           .arg(QFileInfo(path).fileName()));
            reload();
        });
}

void BackupDialog::restore()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    Dialogs::FileQuestion question;
    question.title = tr("Restore as a new file");
    question.filters = {tr("Kartoteka (*.kartoteka)")};
    question.fileName = QFileInfo(m_listed[static_cast<size_t>(row)].file.path).fileName();
    question.suffix = QStringLiteral("kartoteka");
    const QString from = m_listed[static_cast<size_t>(row)].file.path;
    m_host.dialogs().saveFile(this, question, [this, from](const QString &path) {
        run<bool>(
            tr("Restoring a backup"),
            [from, path](Session &, Progress &progress) { return copyFile(from, path, progress); },
            [this, path](const bool &) {
                m_bar->say(
                    Severity::Success,
                    Message(QT_TRANSLATE_NOOP("Core",
                                              "“%1” is ready to be opened; this file is as it was"))
                        .arg(QFileInfo(path).fileName()));
            });
    });
}

void BackupDialog::check()
{
    run<std::vector<Message>>(
        tr("Checking the file"),
        [](Session &session, Progress &progress) {
            return integrityCheck(session.database(), CheckDepth::Full, progress);
        },
        [this](const std::vector<Message> &damage) {
            if (damage.empty())
                m_bar->say(Severity::Success,
                           Message(QT_TRANSLATE_NOOP("Core", "The file is sound")));
            else
                m_bar->say(Severity::Error,
                           Message(QT_TRANSLATE_NOOP("Core", "The file is damaged: %1"))
                               .arg(damage.front()));
        });
}

} // namespace kartoteka
