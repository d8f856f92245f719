#pragma once

#include "models/settings.h"

#include <QDialog>

class QComboBox;
class QCheckBox;
class QFormLayout;
class QPushButton;
class QSpinBox;

namespace kartoteka
{

/// Language, look and behavior; everything holds at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Option {
        QString value;
        const char *label;
    };
    void addChoice(const char *label, const char *help, const QString &key,
                   const std::vector<Option> &options);
    void addSwitch(const char *label, const char *help, const QString &key);
    void retranslate();

    Settings &m_settings;
    QFormLayout *m_form;
    struct Row {
        const char *label;
        const char *help; ///< What's This
        QWidget *editor;
        std::vector<Option> options;
    };
    std::vector<Row> m_rows;
    QSpinBox *m_fontSize;
    QPushButton *m_close = nullptr;
};

} // namespace kartoteka
